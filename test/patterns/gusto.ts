import type { gusto } from '../../patterns/gusto.ts';
import { assigned, type ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const gustoExamples = {
  'gusto-client-secret': assigned('gusto', madeUp('base62', 43)),
} satisfies ExamplesOf<typeof gusto>;
