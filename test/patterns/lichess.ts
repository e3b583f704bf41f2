import type { lichess } from '../../patterns/lichess.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const lichessExamples = {
  'lichess-access-token': looking(`lip_${madeUp('base62', 20)}`),
} satisfies ExamplesOf<typeof lichess>;
