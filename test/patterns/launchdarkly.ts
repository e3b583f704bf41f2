import type { launchdarkly } from '../../patterns/launchdarkly.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const launchdarklyExamples = {
  'launchdarkly-key': looking(
    `api-${madeUp('lower', 8)}-${madeUp('lower', 4, 2)}-4${madeUp('lower', 3, 3)}-${madeUp('lower', 4, 4)}-${madeUp('lower', 12, 5)}`,
  ),
  'launchdarkly-access-token': nearby('launchdarkly', madeUp('base62', 40)),
} satisfies ExamplesOf<typeof launchdarkly>;
