import type { analytics } from '../../patterns/analytics.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const analyticsExamples = {
  'amplitude-api-key': nearby('amplitude', madeUp('hex', 32)),
  'appcues-api-key': nearby('appcues', madeUpUuid()),
  'appfollow-api-token': nearby(
    'appfollow',
    `eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${madeUp('base62', 74)}.${madeUp('base62', 43, 2)}`,
  ),
  'baremetrics-api-key': nearby('baremetrics', `sk_${madeUp('base62', 18)}`),
  'beamer-api-key': nearby('beamer', `b_${madeUp('base62', 44)}`),
  'bitly-access-token': nearby('bitly', madeUp('hex', 40)),
  'chartmogul-api-key': nearby('chartmogul', madeUp('lower', 32)),
  'databox-token': nearby('databox', madeUp('base62', 21)),
  'geckoboard-api-key': nearby('geckoboard', madeUp('base62', 44)),
  'keenio-api-key': nearby('keen.io', madeUp('hex', 64).toUpperCase()),
  'klipfolio-api-key': nearby('klipfolio', madeUp('hex', 40)),
  'fullstory-api-key': nearby('fullstory', `na1.${madeUp('base62', 20)}`),
  'gtmetrix-api-key': nearby('gtmetrix', madeUp('hex', 32)),
  'hypertrack-secret-key': nearby('hypertrack', madeUp('base62', 54)),
} satisfies ExamplesOf<typeof analytics>;
