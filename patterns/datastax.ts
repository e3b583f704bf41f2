import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'DataStax Astra',
  source: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  advice: 'Delete the token at https://astra.datastax.com (Tokens).',
});

export const datastax = defineRules([
  rule('datastax-astra-token', 'application token', {
    looks: ['AstraCS:[A-Za-z0-9]{20,40}(?::[0-9a-f]{64})?'],
    also: ':',
    keywords: ['astracs:'],
  }),
]);
