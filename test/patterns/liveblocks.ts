import type { liveblocks } from '../../patterns/liveblocks.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const liveblocksExamples = {
  'liveblocks-secret-key': looking(`sk_prod_${madeUp('base62', 48)}`),
} satisfies ExamplesOf<typeof liveblocks>;
