import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'E2B',
  source: 'https://e2b.dev/docs/api-key',
  advice: 'Delete the key at https://e2b.dev/dashboard?tab=keys.',
});

export const e2b = defineRules([rule('e2b-api-key', 'API key', { looks: ['e2b_[0-9a-f]{40}'], keywords: ['e2b_'] })]);
