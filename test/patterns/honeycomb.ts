import type { honeycomb } from '../../patterns/honeycomb.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const honeycombExamples = {
  'honeycomb-ingest-key': looking(`hcaik_${madeUp('base62', 52, 2)}`),
  'honeycomb-api-key': nearby('honeycomb', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof honeycomb>;
