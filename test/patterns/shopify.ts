import type { shopify } from '../../patterns/shopify.ts';
import { byLooks } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const shopifyExamples = {
  'shopify-access-token': byLooks(
    `shpat_${madeUp('hex', 32)}`,
    `shpat_${madeUp('hex', 20)}`,
    `shpat_${'0'.repeat(32)}`,
  ),
  'shopify-shared-secret': byLooks(
    `shpss_${madeUp('hex', 32)}`,
    `shpss_${madeUp('hex', 20)}`,
    `shpss_${'0'.repeat(32)}`,
  ),
} satisfies ExamplesOf<typeof shopify>;
