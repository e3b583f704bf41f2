import type { exoscale } from '../../patterns/exoscale.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const exoscaleExamples = {
  'exoscale-api-key': looking(`EXO${madeUp('hex', 24)}`),
  'exoscale-api-secret': nearby('exoscale', madeUp('base62', 40)),
} satisfies ExamplesOf<typeof exoscale>;
