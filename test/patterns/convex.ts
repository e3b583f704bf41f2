import type { convex } from '../../patterns/convex.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const convexExamples = {
  'convex-deploy-key': looking(`prod:${madeUp('lower', 4)}|ey${madeUp('base62', 60, 3)}`),
} satisfies ExamplesOf<typeof convex>;
