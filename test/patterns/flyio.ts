import type { flyio } from '../../patterns/flyio.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const flyioExamples = {
  'flyio-access-token': looking(`fm2_${madeUp('base62', 43)}`),
  'flyio-v1-token': looking(`FlyV1 ${madeUp('base62', 100, 2)}`),
} satisfies ExamplesOf<typeof flyio>;
