import type { aiPlatforms } from '../../patterns/ai-platforms.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const aiPlatformsExamples = {
  'braintrust-api-key': nearby('braintrust', `sk-${madeUp('base62', 48)}`),
  'brave-search-api-key': looking(`BSA${madeUp('base62', 27)}`),
  'browserbase-api-key': looking(`bb_live_${madeUp('base62', 24)}`),
  'cerebras-api-key': looking(`csk-${madeUp('lower', 48)}`),
  'chroma-api-key': nearby('chroma', `ck-${madeUp('base62', 44)}`),
  'context7-api-key': looking(`ctx7sk-${madeUpUuid()}`),
  'e2b-api-key': looking(`e2b_${madeUp('hex', 40)}`),
  'fal-api-key': nearby('fal_key', `${madeUpUuid()}:${madeUp('hex', 32)}`),
  'firecrawl-api-key': looking(`fc-${madeUp('hex', 32)}`),
  'fireworks-api-key': looking(`fw_${madeUp('base62', 22)}`),
  'friendli-token': looking(`flp_${madeUp('base62', 46)}`),
  'groq-api-key': looking(`gsk_${madeUp('base62', 52)}`),
  'helicone-api-key': looking(
    `sk-helicone-${madeUp('lower', 7)}-${madeUp('lower', 7, 2)}-${madeUp('lower', 7, 3)}-${madeUp('lower', 7, 4)}`,
  ),
  'heygen-api-key': nearby('heygen', `${madeUp('base62', 40)}=`),
  'jina-api-key': looking(`jina_${madeUp('hex', 32)}${madeUp('base62', 26, 2)}`),
  'kagi-api-key': nearby('kagi', `${madeUp('base62', 10)}.${madeUp('base62', 43, 2)}`),
  'langfuse-secret-key': looking(`sk-lf-${madeUpUuid()}`),
  'langsmith-api-key': looking(`lsv2_pt_${madeUp('hex', 32)}_${madeUp('hex', 10, 2)}`),
  'letta-api-key': looking(`sk-let-${madeUp('base62', 80)}`),
  'llamacloud-api-key': looking(`llx-${madeUp('base62', 48)}`),
} satisfies ExamplesOf<typeof aiPlatforms>;
