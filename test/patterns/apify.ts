import type { apify } from '../../patterns/apify.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const apifyExamples = {
  'apify-api-token': looking(`apify_api_${madeUp('base62', 36)}`),
  'apify-legacy-token': nearby('apify', madeUp('base62', 36)),
} satisfies ExamplesOf<typeof apify>;
