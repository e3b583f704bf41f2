import type { braintrust } from '../../patterns/braintrust.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const braintrustExamples = {
  'braintrust-api-key': nearby('braintrust', `sk-${madeUp('base62', 48)}`),
} satisfies ExamplesOf<typeof braintrust>;
