import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Cerebras',
  source: 'https://inference-docs.cerebras.ai/quickstart',
  advice: 'Delete the key at https://cloud.cerebras.ai/platform.',
});

export const cerebras = defineRules([
  rule('cerebras-api-key', 'API key', { looks: ['csk-[0-9a-z]{48}'], keywords: ['csk-'] }),
]);
