import type { shippingMore } from '../../patterns/shipping-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const shippingMoreExamples = {
  'shipday-api-key': byName('shipday', `${madeUp('base62', 10)}.${madeUp('base62', 20, 2)}`),
  'shippo-live-token': byLooks(
    `shippo_live_${madeUp('hex', 40)}`,
    `shippo_live_${'0'.repeat(40)}`,
    'shippo_live_token',
  ),
  'shippo-test-token': byLooks(
    `shippo_test_${madeUp('hex', 40)}`,
    `shippo_test_${'0'.repeat(40)}`,
    'shippo_test_token',
  ),
  'samsara-api-token': byLooks(
    `samsara_api_${madeUp('base62', 29)}`,
    `samsara_api_${'x'.repeat(29)}`,
    `samsara_api_${madeUp('base62', 13)}`,
  ),
} satisfies ExamplesOf<typeof shippingMore>;
