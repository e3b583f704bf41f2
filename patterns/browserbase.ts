import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Browserbase',
  source: 'https://docs.browserbase.com/reference/api/overview',
  advice: 'Rotate the key at https://www.browserbase.com/settings.',
});

export const browserbase = defineRules([
  rule('browserbase-api-key', 'API key', {
    looks: ['bb_(?:live|test)_[A-Za-z0-9_-]{24,40}'],
    also: '_-',
    keywords: ['bb_live_', 'bb_test_'],
  }),
]);
