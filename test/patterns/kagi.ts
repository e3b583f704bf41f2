import type { kagi } from '../../patterns/kagi.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const kagiExamples = {
  'kagi-api-key': nearby('kagi', `${madeUp('base62', 10)}.${madeUp('base62', 43, 2)}`),
} satisfies ExamplesOf<typeof kagi>;
