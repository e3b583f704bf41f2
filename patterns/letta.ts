import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Letta',
  source: 'https://docs.letta.com/api-reference/overview',
  advice: 'Delete the key at https://app.letta.com/api-keys.',
});

export const letta = defineRules([
  rule('letta-api-key', 'API key', {
    looks: ['sk-let-[A-Za-z0-9+/]{80,120}={0,2}'],
    also: '+/=',
    keywords: ['sk-let-'],
  }),
]);
