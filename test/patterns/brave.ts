import type { brave } from '../../patterns/brave.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const braveExamples = {
  'brave-search-api-key': looking(`BSA${madeUp('base62', 27)}`),
} satisfies ExamplesOf<typeof brave>;
