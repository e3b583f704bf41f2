import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Hasura',
  names: ['hasura'],
  source: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
  advice: 'Change the admin secret in the environment variables of the project.',
});

export const hasura = defineRules([rule('hasura-admin-secret', 'admin secret', { named: '[A-Za-z0-9]{64}' })]);
