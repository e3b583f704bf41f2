import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Jina AI',
  source: 'https://jina.ai/api-dashboard/',
  advice: 'Delete the key at https://jina.ai/api-dashboard/key-manager.',
});

export const jina = defineRules([
  rule('jina-api-key', 'API key', {
    looks: ['jina_[0-9a-f]{32}[A-Za-z0-9_-]{26,30}'],
    also: '_-',
    keywords: ['jina_'],
  }),
]);
