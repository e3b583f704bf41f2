import type { linear } from '../../patterns/linear.ts';
import { assigned, type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const linearExamples = {
  'linear-api-key': looking(`lin_api_${madeUp('base62', 40)}`),
  'linear-client-secret': assigned('linear', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof linear>;
