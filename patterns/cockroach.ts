import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'CockroachDB Cloud',
  source: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access',
  advice: 'Delete the key in the CockroachDB Cloud console (Access management).',
});

export const cockroach = defineRules([
  rule('cockroachdb-api-key', 'API key', { looks: ['CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}'], keywords: ['ccdb1_'] }),
]);
