import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'Plaid',
  names: ['plaid'],
  source: 'https://plaid.com/docs/quickstart/glossary/#api-keys',
  advice: 'Rotate the secret at https://dashboard.plaid.com/developers/keys.',
});

export const plaid = defineRules([
  rule('plaid-access-token', 'access token', {
    looks: [`access-(?:sandbox|development|production)-${UUID}`],
    keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
    entropy: 2.8,
  }),
  rule('plaid-secret', 'secret', { near: '[0-9a-z]{30}', also: '_-', part: { of: 'plaid-key', as: 'secret' } }),
  rule('plaid-client-id', 'client id', {
    near: '[0-9a-z]{24}',
    also: '_-',
    severity: 'warn',
    entropy: 2.8,
    part: { of: 'plaid-key', as: 'id' },
  }),
]);
