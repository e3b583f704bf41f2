import type { figma } from '../../patterns/figma.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const figmaExamples = {
  'figma-access-token': looking(`figd_${madeUp('base62', 38, 2)}`),
  'figma-legacy-token': nearby('figma', `${madeUp('hex', 4)}-${madeUpUuid()}`),
} satisfies ExamplesOf<typeof figma>;
