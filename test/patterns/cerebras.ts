import type { cerebras } from '../../patterns/cerebras.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const cerebrasExamples = {
  'cerebras-api-key': looking(`csk-${madeUp('lower', 48)}`),
} satisfies ExamplesOf<typeof cerebras>;
