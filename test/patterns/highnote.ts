import type { highnote } from '../../patterns/highnote.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const highnoteExamples = {
  'highnote-secret-key': nearby('highnote', `rk_live_a2V5Xz${madeUp('base62', 69, 2)}`),
} satisfies ExamplesOf<typeof highnote>;
