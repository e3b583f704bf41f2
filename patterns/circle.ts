import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Circle',
  source: 'https://developers.circle.com/w3s/circle-developer-account',
  advice: 'Revoke the key at https://console.circle.com/api-keys.',
});

export const circle = defineRules([
  rule('circle-api-key', 'API key', {
    looks: ['(?:LIVE|TEST)_API_KEY:[0-9a-f]{32}:[0-9a-f]{32}'],
    also: ':',
    keywords: ['_api_key:'],
  }),
]);
