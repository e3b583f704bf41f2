import type { harness } from '../../patterns/harness.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const harnessExamples = {
  'harness-api-token': looking(`pat.${madeUp('base62', 22)}.${madeUp('lower', 24, 2)}.${madeUp('base62', 20, 3)}`),
} satisfies ExamplesOf<typeof harness>;
