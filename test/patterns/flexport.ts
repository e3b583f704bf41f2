import type { flexport } from '../../patterns/flexport.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const flexportExamples = {
  'flexport-api-token': looking(`shltm_${madeUp('base62', 40)}`),
} satisfies ExamplesOf<typeof flexport>;
