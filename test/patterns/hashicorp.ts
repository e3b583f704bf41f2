import type { hashicorp } from '../../patterns/hashicorp.ts';
import { type ExamplesOf, inTexts, looking, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

/** A resource as it stands in a state of Terraform. */
const stateOf = (type: string, attributes: object, indent: number): string =>
  JSON.stringify({ mode: 'managed', type, name: 'db', instances: [{ schema_version: 3, attributes }] }, null, indent);

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
  'terraform-random-password': {
    found: inTexts(
      madeUp('base62', 16),
      (password) => stateOf('random_password', { bcrypt_hash: '', id: 'none', keepers: null, result: password }, 2),
      (password) => stateOf('random_password', { length: 16, result: password }, 0),
    ),
    quiet: [
      stateOf('random_pet', { id: 'none', result: madeUp('lower', 16) }, 2),
      stateOf('random_password', { id: 'none' }, 2) + stateOf('random_pet', { result: madeUp('lower', 16) }, 2),
      stateOf('random_password', { result: '' }, 2),
    ],
  },
} satisfies ExamplesOf<typeof hashicorp>;
