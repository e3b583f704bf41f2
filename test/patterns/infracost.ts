import type { infracost } from '../../patterns/infracost.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const infracostExamples = {
  'infracost-api-key': looking(`ico-${madeUp('base62', 32)}`),
} satisfies ExamplesOf<typeof infracost>;
