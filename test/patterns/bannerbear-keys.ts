import type { bannerbearKeys } from '../../patterns/bannerbear-keys.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const bannerbearKeysExamples = {
  'bannerbear-token': looking(`bb_pr_${madeUp('hex', 28)}`),
} satisfies ExamplesOf<typeof bannerbearKeys>;
