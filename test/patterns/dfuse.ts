import type { dfuse } from '../../patterns/dfuse.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const dfuseExamples = {
  'dfuse-api-key': looking(`web_${madeUp('lower', 32)}`),
} satisfies ExamplesOf<typeof dfuse>;
