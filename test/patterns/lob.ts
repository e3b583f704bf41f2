import type { lob } from '../../patterns/lob.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const lobExamples = {
  'lob-api-key': looking(`live_${madeUp('hex', 35)}`),
} satisfies ExamplesOf<typeof lob>;
