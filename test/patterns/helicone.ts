import type { helicone } from '../../patterns/helicone.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const heliconeExamples = {
  'helicone-api-key': looking(
    `sk-helicone-${madeUp('lower', 7)}-${madeUp('lower', 7, 2)}-${madeUp('lower', 7, 3)}-${madeUp('lower', 7, 4)}`,
  ),
} satisfies ExamplesOf<typeof helicone>;
