import type { devin } from '../../patterns/devin.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const devinExamples = {
  'devin-api-key': looking(`apk_${madeUp('base62', 80)}`),
  'devin-service-token': looking(`cog_${madeUp('base32', 52).toLowerCase()}`),
} satisfies ExamplesOf<typeof devin>;
