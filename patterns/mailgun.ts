import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Mailgun',
  names: ['mailgun', 'mg_'],
  source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
  advice: 'Delete the key at https://app.mailgun.com/settings/api_security.',
});

export const mailgun = defineRules([
  rule('mailgun-api-key', 'API key', {
    looks: ['key-[0-9a-f]{32}'],
    near: '[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}|key-[0-9a-z]{32}|[A-Za-z0-9-]{72}',
    keywords: ['key-'],
  }),
  rule('mailgun-signing-key', 'webhook signing key', { keyed: '[0-9a-f]{32}', also: '-' }),
  rule('mailgun-public-key', 'public validation key', {
    looks: ['pubkey-[0-9a-f]{32}'],
    keywords: ['pubkey-'],
    severity: 'warn',
  }),
]);
