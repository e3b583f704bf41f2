import type { groq } from '../../patterns/groq.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const groqExamples = {
  'groq-api-key': looking(`gsk_${madeUp('base62', 52)}`),
} satisfies ExamplesOf<typeof groq>;
