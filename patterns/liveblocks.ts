import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Liveblocks',
  source: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints#Authentication',
  advice: 'Roll the secret key in the Liveblocks dashboard (API keys).',
});

export const liveblocks = defineRules([
  rule('liveblocks-secret-key', 'secret key', {
    looks: ['sk_(?:prod|dev)_[A-Za-z0-9_-]{48,66}'],
    also: '_-',
    keywords: ['sk_prod_', 'sk_dev_'],
  }),
]);
