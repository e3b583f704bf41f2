import type { authress } from '../../patterns/authress.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const authressExamples = {
  'authress-access-key': looking(
    `sc_${madeUp('base62', 5)}.${madeUp('base62', 4, 2)}.acc_${madeUp('base62', 10, 4)}.${madeUp('base62', 30, 5)}`,
  ),
} satisfies ExamplesOf<typeof authress>;
