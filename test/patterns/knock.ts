import type { knock } from '../../patterns/knock.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const knockExamples = {
  'knock-api-key': nearby('knock', `sk_${madeUp('base62', 43)}`),
} satisfies ExamplesOf<typeof knock>;
