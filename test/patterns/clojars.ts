import type { clojars } from '../../patterns/clojars.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const clojarsExamples = {
  'clojars-deploy-token': looking(`CLOJARS_${madeUp('base62', 60)}`),
} satisfies ExamplesOf<typeof clojars>;
