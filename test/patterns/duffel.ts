import type { duffel } from '../../patterns/duffel.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const duffelExamples = {
  'duffel-access-token': looking(`duffel_test_${madeUp('base62', 43)}`),
} satisfies ExamplesOf<typeof duffel>;
