import type { databases } from '../../patterns/databases.ts';
import { assigned, type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const databasesExamples = {
  'clickhouse-cloud-api-secret': looking(`4b1d${madeUp('base62', 38)}`),
  'cockroachdb-api-key': looking(`CCDB1_${madeUp('base62', 22)}_${madeUp('base62', 40, 2)}`),
  'convex-deploy-key': looking(`prod:${madeUp('lower', 4)}|ey${madeUp('base62', 60, 3)}`),
  'couchbase-capella-api-secret': assigned('couchbase', madeUp('base62', 60)),
  'datastax-astra-token': looking(`AstraCS:${madeUp('base62', 20)}`),
} satisfies ExamplesOf<typeof databases>;
