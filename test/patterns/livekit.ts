import type { livekit } from '../../patterns/livekit.ts';
import { assigned, type ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const livekitExamples = {
  'livekit-api-secret': assigned('livekit', madeUp('base62', 43)),
} satisfies ExamplesOf<typeof livekit>;
