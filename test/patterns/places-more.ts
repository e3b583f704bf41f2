import type { placesMore } from '../../patterns/places-more.ts';
import { byLooks, byName } from './by-name.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const placesMoreExamples = {
  'mapquest-api-key': byName('mapquest', madeUp('base62', 32)),
  'maptiler-api-key': byName('maptiler', madeUp('base62', 20)),
  'maxmind-license-key': byLooks(
    `${madeUp('base62', 6)}_${madeUp('base62', 29, 2)}_mmk`,
    `${'x'.repeat(6)}_${'x'.repeat(29)}_mmk`,
    `${madeUp('base62', 2)}`,
  ),
  'maxmind-legacy-license-key': byName('maxmind', madeUp('base62', 16)),
  'opencage-api-key': byName('opencage', madeUp('lower', 32)),
  'openrouteservice-token': byLooks(
    `5b3ce3597851110001cf6248${madeUp('hex', 32)}`,
    `5b3ce3597851110001cf6248${'x'.repeat(32)}`,
    `5b3ce3597851110001cf6248${madeUp('hex', 15)}`,
  ),
  'positionstack-access-key': byName('positionstack', madeUp('base62', 32)),
  'route4me-api-key': byName('route4me', madeUp('upper', 32)),
  'smarty-auth-token': byName('smartystreets', madeUp('base62', 20)),
  'tomtom-api-key': byName('tomtom', madeUp('base62', 32)),
  'walk-score-api-key': byName('walkscore', madeUp('lower', 32)),
  'what3words-api-key': byName('what3words', madeUp('upper', 8)),
  'yelp-api-key': byName('yelp', madeUp('base62', 128)),
  'zipcodeapi-api-key': byName('zipcodeapi', madeUp('base62', 64)),
  'zipcodebase-api-key': byName('zipcodebase', madeUpUuid()),
  'travelpayouts-api-token': byName('travelpayouts', madeUp('lower', 32)),
  'timezoneapi-token': {
    found: inTexts(
      'QwErTyUiOpAsDfGhJkLz',
      (token) => `timezoneapi token = '${token}'`,
      (token) => `TIMEZONEAPI_TOKEN=${token}`,
    ),
    quiet: ['timezoneapi_token = process.env.TOKEN', `timezoneapi ${'x'.repeat(20)}`],
  },
} satisfies ExamplesOf<typeof placesMore>;
