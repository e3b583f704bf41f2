import type { heygen } from '../../patterns/heygen.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const heygenExamples = {
  'heygen-api-key': nearby('heygen', `${madeUp('base62', 40)}=`),
} satisfies ExamplesOf<typeof heygen>;
