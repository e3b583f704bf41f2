import type { mongodbAtlas } from '../../patterns/mongodb-atlas.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const mongodbAtlasExamples = {
  'mongodb-atlas-service-account-secret': byLooks(
    `mdb_sa_sk_${madeUp('base64url', 40)}`,
    `mdb_sa_sk_${'x'.repeat(40)}`,
    `mdb_sa_sk_${madeUp('base64url', 19)}`,
  ),
  'mongodb-atlas-api-private-key': byName('mongodb', madeUpUuid()),
} satisfies ExamplesOf<typeof mongodbAtlas>;
