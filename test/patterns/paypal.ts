import type { paypal } from '../../patterns/paypal.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const paypalExamples = {
  'paypal-client-secret': byName('paypal', `E${madeUp('base62', 79)}`),
  'paypal-access-token': byLooks(
    `access_token$production$${madeUp('lower', 16)}$${madeUp('hex', 32)}`,
    'access_token$production$',
  ),
} satisfies ExamplesOf<typeof paypal>;
