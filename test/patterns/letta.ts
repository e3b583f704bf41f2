import type { letta } from '../../patterns/letta.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const lettaExamples = {
  'letta-api-key': looking(`sk-let-${madeUp('base62', 80)}`),
} satisfies ExamplesOf<typeof letta>;
