import type { inngest } from '../../patterns/inngest.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const inngestExamples = {
  'inngest-signing-key': looking(`signkey-prod-${madeUp('hex', 32)}`),
} satisfies ExamplesOf<typeof inngest>;
