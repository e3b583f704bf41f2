import type { gitbook } from '../../patterns/gitbook.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const gitbookExamples = {
  'gitbook-api-token': looking(`gb_api_${madeUp('base62', 32)}`),
} satisfies ExamplesOf<typeof gitbook>;
