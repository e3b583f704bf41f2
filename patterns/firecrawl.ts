import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Firecrawl',
  source: 'https://docs.firecrawl.dev/api-reference/introduction',
  advice: 'Delete the key at https://www.firecrawl.dev/app/api-keys.',
});

export const firecrawl = defineRules([
  rule('firecrawl-api-key', 'API key', { looks: ['fc-[0-9a-f]{32}'], keywords: ['fc-'] }),
]);
