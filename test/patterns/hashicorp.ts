import type { hashicorp } from '../../patterns/hashicorp.ts';
import { type ExamplesOf, inTexts, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const hashicorpExamples = {
  'vault-token': looking(`hvs.${madeUp('base62', 24)}`),
  'vault-legacy-token': {
    found: inTexts(`s.${madeUp('base62', 24)}`, (token) => `vault_token: ${token}`),
    quiet: [`s.${madeUp('base62', 24)}`, `token = s.${madeUp('base62', 20)}`],
  },
  'vault-unseal-key': nearby('unseal', `${madeUp('base64', 43)}=`),
  'terraform-cloud-token': looking(`${madeUp('base62', 14)}.atlasv1.${madeUp('base62', 60, 2)}`),
} satisfies ExamplesOf<typeof hashicorp>;
