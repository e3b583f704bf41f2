import type { cockroach } from '../../patterns/cockroach.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const cockroachExamples = {
  'cockroachdb-api-key': looking(`CCDB1_${madeUp('base62', 22)}_${madeUp('base62', 40, 2)}`),
} satisfies ExamplesOf<typeof cockroach>;
