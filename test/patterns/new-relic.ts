import type { newRelic } from '../../patterns/new-relic.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const newRelicExamples = {
  'new-relic-user-key': byLooks(
    `NRAK-${madeUp('upper', 27)}`,
    `NRAK-${'x'.repeat(27)}`,
    `NRAK-${madeUp('base62', 12)}`,
  ),
  'new-relic-insights-key': byLooks(`NRII-${madeUp('base62', 32)}`, 'NRII-key', `NRIQ-${'x'.repeat(32)}`),
  'new-relic-license-key': byLooks(
    `eu01xx${madeUp('hex', 30)}NRAL`,
    `eu01xx${madeUp('hex', 20)}NRAL`,
    `${'a'.repeat(36)}NRAL`,
  ),
  'new-relic-legacy-license-key': byName('newrelic', madeUp('hex', 40)),
  'new-relic-admin-key': byLooks(`NRRA-${madeUp('hex', 42)}`, `NRRA-${'x'.repeat(42)}`, `NRRA-${madeUp('hex', 20)}`),
  'new-relic-browser-key': byLooks(`NRJS-${madeUp('hex', 19)}`, 'NRJS-key', `AA${madeUp('hex', 20)}-NRMA`),
} satisfies ExamplesOf<typeof newRelic>;
