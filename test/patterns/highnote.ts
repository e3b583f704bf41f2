import type { highnote } from '../../patterns/highnote.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const highnoteExamples = {
  'highnote-secret-key': looking(`rk_live_a2V5Xz${madeUp('base62', 69, 2)}`),
} satisfies ExamplesOf<typeof highnote>;
