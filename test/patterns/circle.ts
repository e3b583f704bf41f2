import type { circle } from '../../patterns/circle.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const circleExamples = {
  'circle-api-key': looking(`LIVE_API_KEY:${madeUp('hex', 32)}:${madeUp('hex', 32, 2)}`),
} satisfies ExamplesOf<typeof circle>;
