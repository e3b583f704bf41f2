import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Confluent',
  names: ['confluent', 'ccloud'],
  source:
    'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html',
  advice: 'Delete the key with `confluent api-key delete`.',
});

export const confluent = defineRules([
  rule('confluent-api-secret', 'API secret', { near: 'cflt[A-Za-z0-9+/]{60}|[A-Za-z0-9+/]{64}', also: '+/' }),
  rule('confluent-api-key', 'API key', { named: '[0-9A-Za-z]{16}', entropy: 2.8, severity: 'warn' }),
]);
