import type { fleetbase } from '../../patterns/fleetbase.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const fleetbaseExamples = {
  'fleetbase-api-key': looking(`flb_live_${madeUp('base62', 20)}`),
} satisfies ExamplesOf<typeof fleetbase>;
