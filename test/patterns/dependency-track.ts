import type { dependencyTrack } from '../../patterns/dependency-track.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const dependencyTrackExamples = {
  'dependency-track-api-key': looking(`odt_${madeUp('base62', 8)}_${madeUp('base62', 32, 2)}`),
} satisfies ExamplesOf<typeof dependencyTrack>;
