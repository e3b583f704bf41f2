import type { langfuse } from '../../patterns/langfuse.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUpUuid } from './made-up.ts';

export const langfuseExamples = {
  'langfuse-secret-key': looking(`sk-lf-${madeUpUuid()}`),
} satisfies ExamplesOf<typeof langfuse>;
