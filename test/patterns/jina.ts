import type { jina } from '../../patterns/jina.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const jinaExamples = {
  'jina-api-key': looking(`jina_${madeUp('hex', 32)}${madeUp('base62', 26, 2)}`),
} satisfies ExamplesOf<typeof jina>;
