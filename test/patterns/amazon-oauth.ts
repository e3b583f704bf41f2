import type { amazonOauth } from '../../patterns/amazon-oauth.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const amazonOauthExamples = {
  'amazon-oauth-client-secret': looking(`amzn1.oa2-cs.v1.${madeUp('hex', 64)}`),
  'amazon-login-refresh-token': looking(`Atza|${madeUp('base62', 100, 3)}`),
} satisfies ExamplesOf<typeof amazonOauth>;
