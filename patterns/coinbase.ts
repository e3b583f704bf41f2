import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Coinbase',
  names: ['coinbase'],
  source: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  advice: 'Delete the key at https://portal.cdp.coinbase.com/projects/api-keys.',
});

export const coinbase = defineRules([
  rule('coinbase-api-key', 'API key or secret', {
    near: '[A-Za-z0-9_-]{64}|[A-Za-z0-9-]{32}|[A-Za-z0-9]{16}',
    also: '_-',
    entropy: 2.8,
  }),
]);
