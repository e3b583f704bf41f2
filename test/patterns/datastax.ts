import type { datastax } from '../../patterns/datastax.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const datastaxExamples = {
  'datastax-astra-token': looking(`AstraCS:${madeUp('base62', 20)}`),
} satisfies ExamplesOf<typeof datastax>;
