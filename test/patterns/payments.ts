import type { payments } from '../../patterns/payments.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const paymentsExamples = {
  'apacta-api-key': nearby('apacta', madeUpUuid()),
  'cashboard-api-key': nearby(
    'cashboard',
    `${madeUp('upper', 3)}-${madeUp('upper', 3, 2)}-${madeUp('upper', 3, 3)}-${madeUp('upper', 3, 4)}`,
  ),
  'chargebee-api-key': nearby('chargebee', `live_${madeUp('base62', 32)}`),
  'chec-secret-key': nearby('chec.io', `pk_${madeUp('lower', 36, 2)}`),
  'checkout-com-secret-key': nearby('checkout', `sk_${madeUp('lower', 26)}`),
  'column-api-key': nearby('column_api', `test_${madeUp('base62', 27)}`),
  'dwolla-api-key': nearby('dwolla', madeUp('base62', 50)),
  'eagleeyenetworks-api-key': nearby('eagleeyenetworks', madeUp('base62', 15)),
  'gocardless-access-token': nearby('gocardless', `live_${madeUp('base62', 40)}`),
  'gumroad-access-token': nearby('gumroad', madeUp('hex', 64)),
  'hiveage-api-key': nearby('hiveage', madeUp('base62', 20)),
  'instamojo-client-secret': nearby('instamojo', madeUp('base62', 128)),
  'invoiceocean-api-token': nearby('invoiceocean', madeUp('base62', 20)),
  'iyzico-secret-key': nearby('iyzico', madeUp('base62', 32)),
  'klarna-api-password': nearby('klarna', `klarna_live_api_${madeUp('base62', 40)}`),
  'loyverse-access-token': nearby('loyverse', madeUp('lower', 32)),
  'lemonsqueezy-api-key': nearby('lemonsqueezy', `eyJ0eXAiOiJKV1Qi${madeUp('base62', 300)}`),
} satisfies ExamplesOf<typeof payments>;
