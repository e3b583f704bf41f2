import type { clickup } from '../../patterns/clickup.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const clickupExamples = {
  'clickup-api-token': looking(`pk_${madeUp('digits', 6)}_${madeUp('upper', 32, 2)}`),
} satisfies ExamplesOf<typeof clickup>;
