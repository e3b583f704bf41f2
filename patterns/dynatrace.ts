import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Dynatrace',
  source:
    'https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/basics/dynatrace-api-authentication',
  advice: 'Delete the token in Dynatrace (Access tokens).',
});

export const dynatrace = defineRules([
  rule('dynatrace-api-token', 'API token', {
    looks: ['dt0[a-zA-Z][0-9]{2}\\.[0-9A-Z]{24}\\.[0-9A-Z]{64}'],
    keywords: ['dt0'],
  }),
]);
