import type { braintree } from '../../patterns/braintree.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const braintreeExamples = {
  'braintree-private-key': nearby('braintree', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof braintree>;
