import type { fireworks } from '../../patterns/fireworks.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const fireworksExamples = {
  'fireworks-api-key': looking(`fw_${madeUp('base62', 22)}`),
} satisfies ExamplesOf<typeof fireworks>;
