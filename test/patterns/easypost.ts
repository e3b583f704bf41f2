import type { easypost } from '../../patterns/easypost.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const easypostExamples = {
  'easypost-api-key': looking(`EZAK${madeUp('base62', 54)}`),
  'easypost-test-api-key': looking(`EZTK${madeUp('base62', 54)}`),
} satisfies ExamplesOf<typeof easypost>;
