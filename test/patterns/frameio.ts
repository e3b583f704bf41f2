import type { frameio } from '../../patterns/frameio.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const frameioExamples = {
  'frameio-api-token': looking(`fio-u-${madeUp('base62', 64)}`),
} satisfies ExamplesOf<typeof frameio>;
