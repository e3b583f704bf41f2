import type { identity } from '../../patterns/identity.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const identityExamples = {
  'auth0-client-secret': nearby('auth0', madeUp('base62', 64)),
  'frontegg-api-key': nearby('frontegg', madeUpUuid()),
  'fusionauth-api-key': nearby('fusionauth', madeUp('base62', 40)),
  'jumpcloud-api-key': nearby('jumpcloud', `jca_${madeUp('base62', 36)}`),
  'loginradius-api-secret': nearby('loginradius', madeUpUuid()),
  'keygen-token': nearby('keygen', `admi${madeUp('hex', 60)}v2`),
} satisfies ExamplesOf<typeof identity>;
