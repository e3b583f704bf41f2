import type { identityMore } from '../../patterns/identity-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const identityMoreExamples = {
  'okta-api-token': byName('okta', `00${madeUp('base62', 40)}`),
  'onelogin-client-secret': byName('onelogin', madeUp('lower', 64)),
  'stytch-secret': byLooks(`secret-live-${madeUp('base62', 36)}=`, 'secret-live-key', `secret-live-${'x'.repeat(36)}=`),
  'stytch-legacy-secret': byName('stytch', `${madeUp('base62', 47)}=`),
} satisfies ExamplesOf<typeof identityMore>;
