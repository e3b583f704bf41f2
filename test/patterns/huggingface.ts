import type { huggingface } from '../../patterns/huggingface.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const huggingfaceExamples = {
  'huggingface-access-token': looking(`hf_${madeUp('base62', 34)}`),
  'huggingface-organization-token': looking(`api_org_${madeUp('base62', 34)}`),
} satisfies ExamplesOf<typeof huggingface>;
