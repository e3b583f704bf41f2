import type { dynatrace } from '../../patterns/dynatrace.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const dynatraceExamples = {
  'dynatrace-api-token': looking(
    `dt0${madeUp('base62', 1)}${madeUp('digits', 2, 2)}.${madeUp('upper', 24, 3)}.${madeUp('upper', 64, 4)}`,
  ),
} satisfies ExamplesOf<typeof dynatrace>;
