import type { blynk } from '../../patterns/blynk.ts';
import { type ExamplesOf, inTexts, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

const TOKEN = madeUp('base62', 40);

export const blynkExamples = {
  'blynk-token': nearby('blynk', madeUp('base62', 40)),
  'blynk-organization-token': {
    found: inTexts(
      TOKEN,
      (token) => `curl https://fra1.blynk.cloud/api/organization/profile -H "Authorization: Bearer ${token}"`,
      (token) => `curl -H "Authorization: Bearer ${token}" \\\nhttps://blynk.cloud/api/organization/profile`,
    ),
    quiet: ['curl https://blynk.cloud/api/ -H "Authorization: Bearer $TOKEN"', 'https://blynk.cloud/api/'],
  },
  'blynk-client-credentials': {
    found: inTexts(
      TOKEN,
      (secret) => `curl https://blynk.cloud/oauth2/token -u oa2-client-id_${madeUp('base62', 32)}:${secret}`,
    ),
    quiet: [`oa2-client-id_${madeUp('base62', 32)}`, 'oa2-client-id_:client-secret'],
  },
} satisfies ExamplesOf<typeof blynk>;
