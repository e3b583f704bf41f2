import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Ably',
  names: ['ably'],
  source: 'https://ably.com/docs/auth',
  advice: 'Revoke the key in the Ably dashboard (API keys).',
});

export const ably = defineRules([
  rule('ably-api-key', 'API key', { near: '[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}', also: '_-' }),
]);
