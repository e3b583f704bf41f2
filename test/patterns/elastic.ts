import type { elastic } from '../../patterns/elastic.ts';
import { assigned, type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const elasticExamples = {
  'elastic-cloud-api-key': looking(`essu_${madeUp('base62', 60)}`),
  'elasticsearch-api-key': assigned('elastic', `${madeUp('base62', 20)}:${madeUp('base62', 22, 2)}`),
} satisfies ExamplesOf<typeof elastic>;
