import type { atlassian } from '../../patterns/atlassian.ts';
import { assigned, type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const atlassianExamples = {
  'atlassian-api-token': looking(`ATATT3${madeUp('base62', 40)}${madeUp('hex', 8, 2).toUpperCase()}`),
  'atlassian-access-token': looking(`ATCTT3${madeUp('base62', 40)}${madeUp('hex', 8, 2).toUpperCase()}`),
  'bitbucket-app-password': looking(`ATBB${madeUp('base62', 32)}`),
  'bitbucket-server-token': looking(`BBDC-${madeUp('base62', 40)}`),
  'bitbucket-client-secret': assigned('atlassian', madeUp('base62', 64)),
  'atlassian-legacy-token': nearby('atlassian', madeUp('base62', 24)),
} satisfies ExamplesOf<typeof atlassian>;
