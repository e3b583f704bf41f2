import type { firehydrant } from '../../patterns/firehydrant.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const firehydrantExamples = {
  'firehydrant-api-key': looking(`fhb-${madeUp('hex', 32)}`),
} satisfies ExamplesOf<typeof firehydrant>;
