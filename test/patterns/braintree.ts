import type { braintree } from '../../patterns/braintree.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const braintreeExamples = {
  'braintree-access-token': looking(`access_token$production$${madeUp('lower', 16)}$${madeUp('hex', 32, 2)}`),
  'braintree-private-key': nearby('braintree', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof braintree>;
