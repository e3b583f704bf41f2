import type { workos } from '../../patterns/workos.ts';
import { byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const workosExamples = {
  'workos-api-key': byName('workos', `sk_live_a2V5Xz${madeUp('base62', 69)}`),
} satisfies ExamplesOf<typeof workos>;
