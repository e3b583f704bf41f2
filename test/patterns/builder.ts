import type { builder } from '../../patterns/builder.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const builderExamples = {
  'builder-io-private-key': looking(`bpk-${madeUp('hex', 32)}`),
} satisfies ExamplesOf<typeof builder>;
