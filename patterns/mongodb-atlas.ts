import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'MongoDB Atlas',
  names: ['mongodb', 'mongo_atlas', 'mongo-atlas', 'atlas'],
  source: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  advice: 'Revoke the secret in Atlas (Access manager, Applications).',
});

export const mongodbAtlas = defineRules([
  rule('mongodb-atlas-service-account-secret', 'service account secret', {
    looks: ['mdb_sa_sk_[A-Za-z0-9_-]{40}'],
    also: '_-',
    keywords: ['mdb_sa_sk_'],
    entropy: 3.5,
  }),
  rule('mongodb-atlas-api-private-key', 'API private key', { keyed: UUID, entropy: 2.8 }),
]);
