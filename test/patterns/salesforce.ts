import type { salesforce } from '../../patterns/salesforce.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const salesforceExamples = {
  'salesforce-access-token': byLooks(
    `00D${madeUp('base62', 12)}!${madeUp('base62', 96)}`,
    '00D000000000000!token',
    `00D${madeUp('base62', 12)}!${madeUp('base62', 20)}`,
  ),
  'salesforce-refresh-token': byLooks(
    `5Aep861${madeUp('base62', 64)}`,
    `5Aep861${'x'.repeat(64)}`,
    `5Aep861${madeUp('base62', 31)}`,
  ),
  'salesforce-consumer-secret': byName('salesforce', madeUp('hex', 64).toUpperCase()),
  'salesforce-consumer-key': byLooks(
    `3MVG9${madeUp('base62', 74)}`,
    `3MVG9${'x'.repeat(74)}`,
    `3MVG9${madeUp('base62', 36)}`,
  ),
} satisfies ExamplesOf<typeof salesforce>;
