import type { mediaMore } from '../../patterns/media-more.ts';
import { byLooks, byName } from './by-name.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp } from './made-up.ts';

export const mediaMoreExamples = {
  'mediastack-access-key': byName('mediastack', madeUp('lower', 32)),
  'moderation-api-key': byName(
    'moderation',
    `${madeUp('base62', 36)}.${madeUp('base62', 115, 2)}.${madeUp('base64url', 43, 3)}`,
  ),
  'mux-token-secret': byName('mux', madeUp('base62', 75)),
  'newsapi-api-key': byName('newsapi', madeUp('lower', 32)),
  'newscatcher-api-key': byName('newscatcher', madeUp('base62', 43)),
  'nutritionix-api-key': byName('nutritionix', madeUp('lower', 32)),
  'nytimes-api-key': byName('nytimes', madeUp('base62', 32)),
  'owlbot-api-token': byName('owlbot', madeUp('lower', 40)),
  'pandascore-api-token': byName('pandascore', madeUp('base62', 51)),
  'pixabay-api-key': byName('pixabay', `${madeUp('digits', 8)}-${madeUp('hex', 25)}`),
  'rawg-api-key': byName('rawg', madeUp('lower', 32)),
  'revai-access-token': byName('revai', `02${madeUp('base62', 52)}`),
  'shutterstock-access-token': byName('shutterstock', `v2/${madeUp('base62', 388)}`),
  'shutterstock-consumer-key': byName('shutterstock', madeUp('base62', 32)),
  'shutterstock-consumer-secret': byName('shutterstock', madeUp('base62', 16)),
  'spoonacular-api-key': byName('spoonacular', madeUp('lower', 32)),
  'sportmonks-api-token': byName('sportsmonk', madeUp('base62', 60)),
  'spotify-client-secret': byName('spotify', madeUp('hex', 32)),
  'the-odds-api-key': byName('theoddsapi', madeUp('hex', 32)),
  'ticketmaster-consumer-key': byName('ticketmaster', madeUp('base62', 32)),
  'ticket-tailor-api-key': byLooks(`sk_1234_204513_${madeUp('hex', 32)}`, `sk_1234_204513_${madeUp('hex', 20)}`),
  'twitch-token': byName('twitch', madeUp('lower', 30)),
  'twitch-stream-key': byLooks(
    `live_${madeUp('digits', 8)}_${madeUp('base62', 30, 2)}`,
    `live_${'x'.repeat(8)}_${'x'.repeat(30)}`,
    `live_${madeUp('digits', 3)}`,
  ),
  'unsplash-key': byName('unsplash', madeUp('base62', 43)),
  'upcdatabase-api-token': byName('upcdatabase', madeUp('upper', 32)),
  'uploadcare-secret-key': byName('uploadcare', madeUp('lower', 20)),
  'vimeo-access-token': byName('vimeo', madeUp('hex', 32)),
  'wistia-api-token': byName('wistia', madeUp('lower', 64)),
  'manifestly-api-key': byName('manifest', madeUp('base62', 32)),
  'pinterest-access-token': byLooks(
    `pina_${madeUp('base64url', 24)}`,
    `pina_${'x'.repeat(24)}`,
    `pina_${madeUp('base64url', 11)}`,
  ),
  'skybiometry-api-secret': byName('skybiometry', madeUp('lower', 26)),
  'strava-client-secret': byName('strava', madeUp('lower', 40)),
  'playfab-secret-key': byName('playfab', madeUp('upper', 50)),
  'roblox-security-cookie': {
    found: inTexts(
      madeUp('upper', 200),
      (cookie) =>
        `.ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you.|_${cookie};`,
      (cookie) =>
        `cookie: '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you.|_${cookie}'`,
    ),
    quiet: ['_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you.|_'],
  },
  'steam-web-api-key': byName('steamapi', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof mediaMore>;
