import type { langsmith } from '../../patterns/langsmith.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const langsmithExamples = {
  'langsmith-api-key': looking(`lsv2_pt_${madeUp('hex', 32)}_${madeUp('hex', 10, 2)}`),
} satisfies ExamplesOf<typeof langsmith>;
