import type { friendli } from '../../patterns/friendli.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const friendliExamples = {
  'friendli-token': looking(`flp_${madeUp('base62', 46)}`),
} satisfies ExamplesOf<typeof friendli>;
