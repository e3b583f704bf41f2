import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Devin',
  source: 'https://docs.devin.ai/api-reference/overview',
  advice: 'Revoke the key at https://app.devin.ai/settings/api-keys.',
});

export const devin = defineRules([
  rule('devin-api-key', 'API key', {
    looks: ['apk_(?:user_)?[A-Za-z0-9+/]{80,180}={0,2}'],
    also: '+/=',
    keywords: ['apk_'],
  }),
  rule('devin-service-token', 'service user token', { looks: ['cog_[a-z2-7]{52}'], keywords: ['cog_'] }),
]);
