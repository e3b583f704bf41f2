import type { flagsmith } from '../../patterns/flagsmith.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const flagsmithExamples = {
  'flagsmith-server-key': nearby('flagsmith', `ser.${madeUp('base62', 22)}`),
} satisfies ExamplesOf<typeof flagsmith>;
