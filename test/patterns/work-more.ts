import type { workMore } from '../../patterns/work-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const workMoreExamples = {
  'meistertask-access-token': byName('meistertask', madeUp('base62', 43)),
  'mindmeister-access-token': byName('mindmeister', madeUp('base62', 43)),
  'miro-access-token': byName('miro', madeUp('base62', 27)),
  'mixmax-api-token': byName('mixmax', madeUpUuid()),
  'mockaroo-api-key': byName('mockaroo', madeUp('hex', 8)),
  'monday-api-token': byName(
    'monday',
    `eyJ${madeUp('base64url', 19)}.eyJ${madeUp('base64url', 84, 2)}.${madeUp('base64url', 29, 3)}`,
  ),
  'notion-api-token': byLooks(
    `ntn_${madeUp('digits', 11)}${madeUp('base62', 35, 2)}`,
    `ntn_${'x'.repeat(11)}${'x'.repeat(35)}`,
    `ntn_${madeUp('digits', 4)}`,
  ),
  'nozbe-api-token': byName('nozbe', `${madeUp('base62', 16)}_${madeUp('base64url', 64, 2)}`),
  'pivotal-tracker-api-token': byName('pivotal', madeUp('lower', 32)),
  'leankit-api-token': byName('leankit', madeUp('hex', 128)),
  'podio-client-secret': byName('podio', madeUp('base62', 64)),
  'podio-app-token': byName('podio', madeUp('lower', 32)),
  'pollsapi-api-key': byName('pollsapi', madeUp('upper', 28)),
  'prodpad-api-key': byName('prodpad', madeUp('hex', 64)),
  'protocols-io-access-token': byName('protocolsio', madeUp('lower', 64)),
  'runrunit-app-key': byName('runrunit', madeUp('hex', 32)),
  'shortcut-api-token': byName('shortcut', madeUpUuid()),
  'stormboard-api-key': byName('stormboard', madeUp('hex', 40)),
  'sugester-api-token': byName('sugester', madeUp('base62', 32)),
  'teamwork-api-token': byLooks(`tkn.v1_${madeUp('base62', 71)}=`, 'tkn.v1_token', `tkn.v1_${madeUp('base62', 30)}`),
  'tefter-api-token': byName('tefter', madeUp('base62', 20)),
  'todoist-api-token': byName('todoist', madeUp('hex', 40)),
  'trello-token': byName('trello', madeUp('hex', 64)),
  'trello-api-key': byName('trello', madeUp('hex', 32)),
  'trello-access-token': byLooks(
    `ATTA${madeUp('hex', 64)}${madeUp('hex', 8).toUpperCase()}`,
    `ATTA${madeUp('hex', 64)}`,
    'ATTACHMENT',
  ),
  'upwave-api-token': byName('upwave', madeUp('lower', 32)),
  'workstack-api-key': byName('workstack', madeUp('base62', 60)),
  'wrike-access-token': byName('wrike', `ey${madeUp('base64url', 333)}`),
  'youtrack-permanent-token': byLooks(
    `perm:YWxpY2U=.${madeUp('base62', 6)}.${madeUp('base62', 30)}`,
    'perm:read.write.execute',
    'perm:YWxpY2U=',
  ),
  'zenkit-api-key': byName('zenkit', `${madeUp('lower', 8)}-${madeUp('base62', 32, 2)}`),
  'zeplin-access-token': byName('zeplin', `eyJ${madeUp('base64url', 324)}`),
  'zoho-oauth-token': byLooks(
    `1000.${madeUp('hex', 32)}.${madeUp('hex', 32, 2)}`,
    `1000.${'x'.repeat(32)}.${'x'.repeat(32)}`,
    `1000.${madeUp('hex', 15)}`,
  ),
} satisfies ExamplesOf<typeof workMore>;
