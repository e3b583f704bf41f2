import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';

/** Databases as a service. */
export const databases = defineRules([
  service('clickhouse-cloud-api-secret', {
    name: 'ClickHouse',
    kind: 'Cloud API key secret',
    looks: ['4b1d[A-Za-z0-9]{38}'],
    keywords: ['4b1d'],
    source: 'https://clickhouse.com/docs/cloud/manage/openapi',
    advice: 'Delete the key in the ClickHouse Cloud console (API keys).',
  }),
  service('cockroachdb-api-key', {
    name: 'CockroachDB Cloud',
    looks: ['CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}'],
    keywords: ['ccdb1_'],
    source: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access',
    advice: 'Delete the key in the CockroachDB Cloud console (Access management).',
  }),
  service('convex-deploy-key', {
    name: 'Convex',
    kind: 'deploy key',
    looks: ['(?:prod|preview|dev|project):[a-z0-9-]{4,60}[|]ey[A-Za-z0-9+/]{60,200}={0,2}'],
    also: '+/=-',
    keywords: ['|ey'],
    source: 'https://docs.convex.dev/cli/deploy-key-types',
    advice: 'Delete the deploy key in the Convex dashboard (Settings).',
  }),
  service('couchbase-capella-api-secret', {
    name: 'Couchbase Capella',
    kind: 'API key secret',
    names: ['couchbase', 'capella'],
    named: '[A-Za-z0-9+/]{60,120}={0,2}',
    also: '+/=',
    source: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
    advice: 'Delete the key in the Capella settings (API keys).',
  }),
  service('datastax-astra-token', {
    name: 'DataStax Astra',
    kind: 'application token',
    looks: ['AstraCS:[A-Za-z0-9]{20,40}(?::[0-9a-f]{64})?'],
    also: ':',
    keywords: ['astracs:'],
    source: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    advice: 'Delete the token at https://astra.datastax.com (Tokens).',
  }),
]);
