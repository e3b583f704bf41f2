import type { deno } from '../../patterns/deno.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const denoExamples = {
  'deno-deploy-token': looking(`ddp_${madeUp('base62', 36, 2)}`),
} satisfies ExamplesOf<typeof deno>;
