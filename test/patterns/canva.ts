import type { canva } from '../../patterns/canva.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const canvaExamples = {
  'canva-client-secret': looking(`cnvca${madeUp('base62', 51)}`),
} satisfies ExamplesOf<typeof canva>;
