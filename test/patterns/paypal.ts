import type { paypal } from '../../patterns/paypal.ts';
import { byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const paypalExamples = {
  'paypal-client-secret': byName('paypal', `E${madeUp('base62', 79)}`),
} satisfies ExamplesOf<typeof paypal>;
