import type { chroma } from '../../patterns/chroma.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const chromaExamples = {
  'chroma-api-key': nearby('chroma', `ck-${madeUp('base62', 44)}`),
} satisfies ExamplesOf<typeof chroma>;
