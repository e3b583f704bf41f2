import type { email } from '../../patterns/email.ts';
import { assigned, type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const emailExamples = {
  'abyssale-api-key': nearby('abyssale', madeUp('base62', 40)),
  'activecampaign-api-key': nearby('activecampaign', madeUp('hex', 64)),
  'autopilot-api-key': nearby('autopilothq', madeUp('hex', 32)),
  'beehiiv-api-key': nearby('beehiiv', madeUp('base62', 64)),
  'campayn-api-key': nearby('campayn', madeUp('lower', 64)),
  'customerio-api-key': nearby('customerio', madeUp('hex', 32)),
  'convertkit-api-key': nearby('convertkit', `kit_${madeUp('hex', 32)}`),
  'debounce-api-key': nearby('debounce.io', madeUp('base62', 13)),
  'delighted-api-key': nearby('delighted', madeUp('base62', 32)),
  'demio-api-key': nearby('demio', madeUp('base62', 32)),
  'dotdigital-password': nearby('apiconnector.com', madeUp('base62', 8)),
  'dyspatch-api-key': nearby('dyspatch', madeUp('upper', 52)),
  'elasticemail-api-key': nearby('elasticemail', madeUp('base62', 96)),
  'getgist-api-key': nearby('getgist', madeUp('base62', 68)),
  'getresponse-api-key': nearby('getresponse', madeUp('lower', 32)),
  'hubspot-legacy-api-key': nearby('hubspot', madeUpUuid()),
  'iterable-api-key': assigned('iterable', madeUp('hex', 32)),
  'kickbox-api-key': nearby('kickbox', `live_${madeUp('hex', 64)}`),
  'klaviyo-private-key': nearby('klaviyo', `pk_${madeUp('base62', 6)}_${madeUp('hex', 34, 2)}`),
} satisfies ExamplesOf<typeof email>;
