import type { content } from '../../patterns/content.ts';
import { assigned, type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const contentExamples = {
  'agility-api-key': nearby('agilitycms', `defaultlive.${madeUp('hex', 64)}`),
  'besnappy-api-key': nearby('besnappy', madeUp('hex', 64)),
  'box-access-token': nearby('box_', madeUp('base62', 32)),
  'buttercms-api-token': nearby('buttercms', madeUp('lower', 40)),
  'clickhelp-api-key': nearby('clickhelp', madeUp('base62', 24)),
  'cosmic-write-key': assigned('cosmicjs', madeUp('base62', 50)),
  'datocms-api-token': nearby('datocms', madeUp('hex', 30)),
  'disqus-api-key': nearby('disqus', madeUp('base62', 64)),
  'ebay-client-secret': nearby(
    'ebay',
    `PRD-${madeUp('hex', 8)}-${madeUp('hex', 4, 2)}-${madeUp('hex', 4, 3)}-${madeUp('hex', 4, 4)}-${madeUp('hex', 4, 5)}`,
  ),
  'front-api-token': nearby('frontapp', `eyJ${madeUp('base62', 33)}.${madeUp('base62', 188, 2)}`),
  'freshdesk-api-key': nearby('freshdesk', madeUp('base62', 20)),
  'fulcrum-api-token': nearby('fulcrum', madeUp('lower', 80)),
  'ghost-admin-api-key': nearby('ghost', `${madeUp('hex', 24)}:${madeUp('hex', 64, 2)}`),
  'getsandbox-api-key': nearby('getsandbox', madeUp('lower', 40)),
  'graphcms-token': nearby(
    'graphcms',
    `ey${madeUp('base62', 70)}.ey${madeUp('base62', 300, 2)}.${madeUp('base62', 600, 3)}`,
  ),
  'groovehq-api-token': nearby('groovehq', madeUp('hex', 64)),
  'hellosign-api-key': nearby('hellosign', madeUp('base62', 64)),
  'helpscout-api-key': nearby('helpscout', madeUp('lower', 40)),
  'kontent-api-key': nearby(
    'kontent',
    `eyJ${madeUp('base62', 27)}.eyJ${madeUp('base62', 100, 2)}.${madeUp('base62', 40, 3)}`,
  ),
  'autodesk-client-secret': nearby('autodesk', madeUp('base62', 64)),
  'ayrshare-api-key': nearby(
    'ayrshare',
    `${madeUp('upper', 8)}-${madeUp('upper', 8, 2)}-${madeUp('upper', 8, 3)}-${madeUp('upper', 8, 4)}`,
  ),
  'api2cart-api-key': nearby('api2cart', madeUp('hex', 32)),
  'docusign-secret': assigned('docusign', madeUpUuid()),
  'enigma-api-key': nearby('enigma', madeUp('base62', 40)),
} satisfies ExamplesOf<typeof content>;
