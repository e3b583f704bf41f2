import type { media } from '../../patterns/media.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const mediaExamples = {
  'apimatic-api-key': nearby('apimatic', madeUp('base62', 64)),
  'artsy-client-secret': nearby('artsy', madeUp('base62', 32)),
  'brandfetch-api-key': nearby('brandfetch', `${madeUp('base62', 43)}=`),
  'boostnote-token': nearby('boostnote', madeUp('hex', 64)),
  'cloudimage-token': nearby('cloudimage', madeUp('lower', 30)),
  'cloudsight-api-key': nearby('cloudsight', madeUp('base62', 20)),
  'faceplusplus-api-key': nearby('faceplusplus', madeUp('base62', 32)),
  'flatio-api-key': nearby('flat.io', madeUp('lower', 128)),
  'flickr-api-key': nearby('flickr', madeUp('lower', 32)),
  'freesound-api-key': nearby('freesound', madeUp('base62', 40)),
  'gengo-api-key': nearby('gengo', madeUp('base62', 64)),
  'giphy-api-key': nearby('giphy', madeUp('base62', 32)),
  'gyazo-access-token': nearby('gyazo', madeUp('base62', 43)),
  'imagekit-private-key': nearby('imagekit', `private_${madeUp('base62', 24)}`),
  'imagga-api-secret': nearby('imagga', madeUp('base62', 72)),
  'imgbb-api-key': nearby('imgbb', madeUp('hex', 32)),
  'imgur-client-secret': nearby('imgur', madeUp('hex', 40)),
  'lastfm-api-key': nearby('lastfm', madeUp('hex', 32)),
  'bombbomb-api-key': nearby(
    'bombbomb',
    `eyJ${madeUp('base62', 10)}.eyJ${madeUp('base62', 20, 2)}.${madeUp('base62', 20, 3)}`,
  ),
  'bannerbear-api-key': nearby('bannerbear', `${madeUp('base62', 22)}tt`),
  'etsy-api-key': nearby('etsy', madeUp('lower', 24)),
} satisfies ExamplesOf<typeof media>;
