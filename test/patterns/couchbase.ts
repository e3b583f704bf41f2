import type { couchbase } from '../../patterns/couchbase.ts';
import { assigned, type ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const couchbaseExamples = {
  'couchbase-capella-api-secret': assigned('couchbase', madeUp('base62', 60)),
} satisfies ExamplesOf<typeof couchbase>;
