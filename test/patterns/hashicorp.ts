import type { hashicorp } from '../../patterns/hashicorp.ts';
import { type ExamplesOf, inTexts, looking, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const hashicorpExamples = {
  'vault-token': looking(`hvs.${madeUp('base62', 24)}`),
  'vault-legacy-token': {
    found: inTexts(`s.${madeUp('base62', 24)}`, (token) => `vault_token: ${token}`),
    quiet: [`s.${madeUp('base62', 24)}`, `token = s.${madeUp('base62', 20)}`],
  },
  'vault-unseal-key': nearby('unseal', `${madeUp('base64', 43)}=`),
  'vault-secret-id': {
    found: inTexts(madeUpUuid(), (id) => `vault write auth/approle/login role_id=$ROLE secret_id=${id}`),
    quiet: ['secret_id=00000000-0000-0000-0000-000000000000', `role_id=${madeUpUuid()}`],
  },
} satisfies ExamplesOf<typeof hashicorp>;
