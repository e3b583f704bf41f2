import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Kagi',
  names: ['kagi'],
  source: 'https://help.kagi.com/kagi/api/overview.html',
  advice: 'Generate a new token at https://kagi.com/settings/api.',
});

export const kagi = defineRules([
  rule('kagi-api-key', 'API key', { near: '[A-Za-z0-9_-]{10,12}\\.[A-Za-z0-9_-]{43}', also: '_-' }),
]);
