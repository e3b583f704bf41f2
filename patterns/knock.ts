import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Knock',
  names: ['knock'],
  source: 'https://docs.knock.app/developer-tools/api-keys',
  advice: 'Roll the key in the Knock dashboard (Developers).',
});

export const knock = defineRules([
  rule('knock-api-key', 'secret API key', { keyed: 'sk_(?:test_)?[A-Za-z0-9_-]{43}', also: '_-' }),
]);
