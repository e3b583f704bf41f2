import type { sitesMore } from '../../patterns/sites-more.ts';
import { byLooks, byName } from './by-name.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const sitesMoreExamples = {
  'optimizely-access-token': byName('optimizely', madeUp('base62', 54)),
  'powrbot-api-key': byName('powrbot', madeUp('base62', 40)),
  'rebrandly-api-key': byName('rebrandly', madeUp('hex', 32)),
  'redirect-pizza-api-token': byLooks(
    `rpa_${madeUp('base62', 30)}`,
    `rpa_${'x'.repeat(30)}`,
    `rpa_${madeUp('base62', 14)}`,
  ),
  'sanity-api-token': byName('sanity', `sk${madeUp('base62', 79)}`),
  'shotstack-api-key': byName('shotstack', madeUp('base62', 40)),
  'simvoly-api-key': byName('simvoly', madeUp('lower', 33)),
  'siteleaf-api-secret': byName('siteleaf', madeUp('lower', 32)),
  'sirv-client-secret': {
    found: inTexts(
      `${madeUp('base64', 86)}==`,
      (secret) => `sirv token is ${secret}`,
      (secret) => `SIRV_TOKEN='${secret}'`,
    ),
    quiet: [`integrity sirv sha512-${madeUp('base64', 86)}==`],
  },
  'squarespace-api-key': byName('squarespace', madeUpUuid()),
  'statuspage-api-key': byName('statuspage', madeUpUuid()),
  'stitch-api-token': byName('stitchdata', madeUp('lower', 35)),
  'storyblok-access-token': byName('storyblok', `${madeUp('base62', 22)}tt`),
  'storyblok-personal-access-token': byName('storyblok', `${madeUp('base62', 22)}tt-123456-${madeUp('base62', 20)}`),
  'stripo-api-token': byName('stripo', `eyJhbGciOiJIUzI1NiJ9.${madeUp('base64url', 84)}.${madeUp('base64url', 43, 2)}`),
  'swell-secret-key': byName('swell', madeUp('base62', 32)),
  'swiftype-api-key': byName('swiftype', `${madeUp('base62', 6)}_${madeUp('base62', 6, 2)}-${madeUp('base62', 6, 3)}`),
  'teletype-api-token': byName('teletype', madeUp('base62', 64)),
  'tly-api-token': {
    found: inTexts(
      madeUp('base62', 60),
      (key) => `TLY_TOKEN=${key}`,
      (key) => `tly token = '${key}'`,
    ),
    quiet: [`exactly ${madeUp('base62', 60)}`, `tly_key = ${'x'.repeat(60)}`],
  },
  'webflow-api-token': byName('webflow', madeUp('hex', 64)),
  'unifyid-api-key': byName('unifyid', `${madeUp('base62', 43)}=`),
  'unplugg-api-token': byName('unplugg', madeUp('lower', 64)),
} satisfies ExamplesOf<typeof sitesMore>;
