import type { e2b } from '../../patterns/e2b.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const e2bExamples = {
  'e2b-api-key': looking(`e2b_${madeUp('hex', 40)}`),
} satisfies ExamplesOf<typeof e2b>;
