import type { hosting } from '../../patterns/hosting.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const hostingExamples = {
  'anypoint-secret': nearby('anypoint', madeUp('hex', 32)),
  'buddyns-api-key': nearby('buddyns', madeUp('lower', 40)),
  'borgbase-api-token': nearby('borgbase', madeUp('base62', 148)),
  'budibase-api-key': nearby('budibase', `${madeUp('hex', 32)}-${madeUp('hex', 78, 2)}`),
  'civo-api-key': nearby('civo', madeUp('base62', 50)),
  'cloudelements-secret': nearby('cloudelements', madeUp('base62', 43)),
  'dnsimple-token': {
    found: nearby('dnsimple', `dnsimple_a_${madeUp('base62', 32, 2)}`).found,
    quiet: ['dnsimple_token = dnsimple_a_your_token', `dnsimple_zone = ${'x'.repeat(32)}`],
  },
  'dnsmadeeasy-secret-key': nearby('dnsmadeeasy', madeUpUuid()),
  'ecostruxureit-api-key': nearby('ecostruxureit', `AK1${madeUp('base62', 50)}`),
  'gandi-api-key': nearby('gandi', madeUp('base62', 24)),
  'godaddy-api-key': nearby('godaddy', `${madeUp('base62', 9)}_${madeUp('base62', 21, 2)}`),
  'hetzner-api-token': nearby('hetzner', madeUp('base62', 64)),
  'host-io-token': nearby('host.io', madeUp('hex', 14)),
  'infomaniak-api-token': nearby('infomaniak', madeUp('base62', 60)),
  'ionos-api-token': nearby(
    'ionos',
    `eyJ${madeUp('base62', 20)}.eyJ${madeUp('base62', 50, 2)}.${madeUp('base62', 40, 3)}`,
  ),
  'linode-api-token': nearby('linode', madeUp('hex', 64)),
  'algolia-admin-api-key': nearby('algolia_admin', madeUp('hex', 32)),
  'algolia-api-key': nearby('algolia', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof hosting>;
