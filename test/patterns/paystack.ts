import type { paystack } from '../../patterns/paystack.ts';
import { byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const paystackExamples = {
  'paystack-secret-key': byName('paystack', `sk_live_${madeUp('hex', 40)}`),
} satisfies ExamplesOf<typeof paystack>;
