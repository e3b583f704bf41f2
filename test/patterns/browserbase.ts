import type { browserbase } from '../../patterns/browserbase.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const browserbaseExamples = {
  'browserbase-api-key': looking(`bb_live_${madeUp('base62', 24)}`),
} satisfies ExamplesOf<typeof browserbase>;
