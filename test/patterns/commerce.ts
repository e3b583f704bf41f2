import type { commerce } from '../../patterns/commerce.ts';
import { assigned, type ExamplesOf, inTexts, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const commerceExamples = {
  'adyen-api-key': looking(
    `AQE${madeUp('base62', 1)}hm${madeUp('base62', 10, 2)}-${madeUp('base62', 40, 3)}-${madeUp('base62', 8, 4)}`,
  ),
  'asaas-api-key': looking(`$aact_${madeUp('base62', 20)}`),
  'circle-api-key': looking(`LIVE_API_KEY:${madeUp('hex', 32)}:${madeUp('hex', 32, 2)}`),
  'duffel-access-token': looking(`duffel_test_${madeUp('base62', 43)}`),
  'fleetbase-api-key': looking(`flb_live_${madeUp('base62', 20)}`),
  'flexport-api-token': looking(`shltm_${madeUp('base62', 40)}`),
  'freemius-secret-key': {
    found: inTexts(`sk_${madeUp('base62', 20)}#&*@!${madeUp('base62', 4)}`, (key) => `'secret_key' => '${key}',`),
    quiet: [`'secret_key' => 'sk_${'x'.repeat(29)}'`, `'public_key' => 'sk_${madeUp('base62', 29)}'`],
  },
  'gusto-client-secret': assigned('gusto', madeUp('base62', 43)),
  'lob-api-key': looking(`live_${madeUp('hex', 35)}`),
} satisfies ExamplesOf<typeof commerce>;
