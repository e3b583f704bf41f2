import type { ably } from '../../patterns/ably.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const ablyExamples = {
  'ably-api-key': nearby('ably', `${madeUp('base62', 6)}.${madeUp('base62', 6, 2)}:${madeUp('base62', 43, 3)}`),
} satisfies ExamplesOf<typeof ably>;
