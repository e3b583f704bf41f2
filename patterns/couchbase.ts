import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Couchbase Capella',
  names: ['couchbase', 'capella'],
  source: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  advice: 'Delete the key in the Capella settings (API keys).',
});

export const couchbase = defineRules([
  rule('couchbase-capella-api-secret', 'API key secret', { named: '[A-Za-z0-9+/]{60,120}={0,2}', also: '+/=' }),
]);
