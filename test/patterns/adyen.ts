import type { adyen } from '../../patterns/adyen.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const adyenExamples = {
  'adyen-api-key': looking(
    `AQE${madeUp('base62', 1)}hm${madeUp('base62', 10, 2)}-${madeUp('base62', 40, 3)}-${madeUp('base62', 8, 4)}`,
  ),
} satisfies ExamplesOf<typeof adyen>;
