import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'Langfuse',
  source: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
  advice: 'Delete the key in the project settings of Langfuse (API keys).',
});

export const langfuse = defineRules([
  rule('langfuse-secret-key', 'secret key', { looks: [`sk-lf-${UUID}`], keywords: ['sk-lf-'] }),
]);
