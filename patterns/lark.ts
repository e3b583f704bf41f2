import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'Lark',
  names: ['lark', 'larksuite', 'feishu'],
  source:
    'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/auth-v3/tenant_access_token_internal',
  advice: 'Reset the app secret in the Lark developer console.',
});

export const lark = defineRules([
  rule('lark-access-token', 'access token', { near: '[tua]-[A-Za-z0-9_.]{14,50}', also: '_' }),
  rule('lark-app-secret', 'app secret', { named: '[A-Za-z0-9]{32}' }),
  rule('lark-webhook', 'bot webhook URL', {
    looks: [`https://open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/v2/hook/${UUID}`],
    keywords: ['/open-apis/bot/'],
    source: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
    advice: 'Remove the bot from the group, and add a new one.',
  }),
]);
