import type { firecrawl } from '../../patterns/firecrawl.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const firecrawlExamples = {
  'firecrawl-api-key': looking(`fc-${madeUp('hex', 32)}`),
} satisfies ExamplesOf<typeof firecrawl>;
