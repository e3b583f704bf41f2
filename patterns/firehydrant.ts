import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'FireHydrant',
  source: 'https://docs.firehydrant.com/docs/api-keys',
  advice: 'Delete the key at https://app.firehydrant.io/organizations/keys.',
});

export const firehydrant = defineRules([
  rule('firehydrant-api-key', 'bot token', { looks: ['fhb-[0-9a-f]{32}'], keywords: ['fhb-'] }),
]);
