import type { looker } from '../../patterns/looker.ts';
import { assigned, type ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const lookerExamples = {
  'looker-client-secret': assigned('looker', madeUp('base62', 24)),
} satisfies ExamplesOf<typeof looker>;
