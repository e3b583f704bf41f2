import type { paymentsMore } from '../../patterns/payments-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const paymentsMoreExamples = {
  'mercury-api-token': byLooks(
    `mercury_production_wma_${madeUp('base62', 45)}_yrucrem`,
    `mercury_production_wma_${madeUp('base62', 20)}_yrucrem`,
    'mercury_production_',
  ),
  'midtrans-server-key': byLooks(
    `Mid-server-${madeUp('base62', 24)}`,
    'Mid-server-key',
    `Mid-server-${'x'.repeat(24)}`,
  ),
  'midtrans-client-key': byLooks(`Mid-client-${madeUp('base62', 16)}`, 'Mid-client-', `Mid-client-${'x'.repeat(16)}`),
  'mollie-api-key': byName('mollie', `live_${madeUp('base62', 30)}`),
  'moonclerk-api-key': byName('moonclerk', madeUp('lower', 32)),
  'omise-secret-key': byLooks(`skey_${madeUp('lower', 19)}`, `skey_${'x'.repeat(19)}`, `skey_${madeUp('lower', 8)}`),
  'omise-test-key': byLooks(
    `skey_test_${madeUp('lower', 19)}`,
    `skey_test_${'x'.repeat(19)}`,
    `skey_test_${madeUp('lower', 8)}`,
  ),
  'pagarme-api-key': byLooks(
    `ak_live_${madeUp('base62', 30)}`,
    `ak_live_${'x'.repeat(30)}`,
    `ak_live_${madeUp('base62', 14)}`,
  ),
  'paddle-api-key': byLooks(
    `pdl_live_apikey_${madeUp('lower', 26)}_${madeUp('base62', 22, 2)}_${madeUp('base62', 3, 3)}`,
    `pdl_live_apikey_${'x'.repeat(26)}_${'x'.repeat(22)}_${'x'.repeat(3)}`,
    `pdl_live_apikey_${madeUp('lower', 12)}`,
  ),
  'paddle-sandbox-api-key': byLooks(
    `pdl_sdbx_apikey_${madeUp('lower', 26)}_${madeUp('base62', 22, 2)}_${madeUp('base62', 3, 3)}`,
    `pdl_sdbx_apikey_${'x'.repeat(26)}_${'x'.repeat(22)}_${'x'.repeat(3)}`,
    `pdl_sdbx_apikey_${madeUp('lower', 12)}`,
  ),
  'paymongo-api-key': byName('paymongo', madeUp('base62', 32)),
  'privacy-com-api-key': byName('privacy', madeUpUuid()),
  'rainforest-api-key': byName('rainforest', `apikey_${madeUp('hex', 64)}`),
  'ramp-client-secret': byLooks(
    `ramp_sec_${madeUp('base62', 48)}`,
    `ramp_sec_${'x'.repeat(48)}`,
    `ramp_sec_${madeUp('base62', 23)}`,
  ),
  'ramp-client-id': byLooks(
    `ramp_id_${madeUp('base62', 40)}`,
    `ramp_id_${'x'.repeat(40)}`,
    `ramp_id_${madeUp('base62', 19)}`,
  ),
  'razorpay-key-id': byLooks(
    `rzp_live_${madeUp('base62', 14)}`,
    `rzp_live_${'x'.repeat(14)}`,
    `rzp_live_${madeUp('base62', 6)}`,
  ),
  'razorpay-key-secret': byName('razorpay', madeUp('base62', 24)),
  'recharge-api-token': byLooks(`sk_1x1_${madeUp('hex', 64)}`, `sk_1x1_${madeUp('hex', 40)}`, 'sk_1x1_'),
  'request-finance-api-key': byName(
    'requestfinance',
    `${madeUp('upper', 7)}-${madeUp('upper', 7, 2)}-${madeUp('upper', 7, 3)}-${madeUp('upper', 7, 4)}`,
  ),
  'snipcart-secret-key': byName('snipcart', madeUp('base62', 75)),
  'sumup-api-key': byLooks(
    `sup_sk_${madeUp('base62', 32)}`,
    `sup_sk_${'x'.repeat(32)}`,
    `sup_sk_${madeUp('base62', 15)}`,
  ),
  'taxjar-api-token': byName('taxjar', madeUp('lower', 32)),
  'vatlayer-access-key': byName('vatlayer', madeUp('lower', 32)),
  'vouchery-api-key': byName('vouchery', madeUpUuid()),
  'wepay-access-token': byName('wepay', madeUp('base62', 62)),
  'wise-api-token': byName('transferwise', madeUpUuid()),
  'polar-access-token': byLooks(`polar_oat_${madeUp('base62', 40)}`, 'polar_oat_token', `polar_oat_${'x'.repeat(40)}`),
  'revenuecat-secret-key': byName('revenuecat', `sk_${madeUp('base62', 32)}`),
  'yookassa-secret-key': byName('yookassa', `live_${madeUp('base64url', 43)}`),
} satisfies ExamplesOf<typeof paymentsMore>;
