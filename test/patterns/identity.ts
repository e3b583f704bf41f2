import type { identity } from '../../patterns/identity.ts';
import { assigned, type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const identityExamples = {
  'auth0-client-secret': nearby('auth0', madeUp('base62', 64)),
  'frontegg-api-key': nearby('frontegg', madeUpUuid()),
  'fusionauth-api-key': nearby('fusionauth', madeUp('base62', 40)),
  'jumpcloud-api-key': nearby('jumpcloud', `jca_${madeUp('base62', 36)}`),
  'loginradius-api-secret': nearby('loginradius', madeUpUuid()),
  'keygen-token': nearby('keygen', `admi${madeUp('hex', 60)}v2`),
  'akeyless-access-key': assigned('akeyless', `${madeUp('base62', 43)}=`),
  'authress-access-key': looking(
    `sc_${madeUp('base62', 5)}.${madeUp('base62', 4, 2)}.acc_${madeUp('base62', 10, 4)}.${madeUp('base62', 30, 5)}`,
  ),
  'bitwarden-access-token': nearby(
    'bitwarden',
    `0.${madeUpUuid()}.${madeUp('base62', 30)}:${madeUp('base62', 22, 2)}==`,
  ),
  'clerk-secret-key': nearby('clerk', `sk_test_${madeUp('base62', 32)}`),
  'defined-networking-api-key': looking(`dnkey-${madeUp('base62', 26)}-${madeUp('base62', 52, 2)}`),
  'doppler-token': looking(`dp.ct.${madeUp('base62', 40)}`),
  'infisical-service-token': nearby(
    'infisical',
    `st.${madeUp('hex', 24)}.${madeUp('hex', 32, 2)}.${madeUp('hex', 32, 3)}`,
  ),
} satisfies ExamplesOf<typeof identity>;
