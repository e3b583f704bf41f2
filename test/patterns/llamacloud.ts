import type { llamacloud } from '../../patterns/llamacloud.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const llamacloudExamples = {
  'llamacloud-api-key': looking(`llx-${madeUp('base62', 48)}`),
} satisfies ExamplesOf<typeof llamacloud>;
