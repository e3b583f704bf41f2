import type { growthbook } from '../../patterns/growthbook.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const growthbookExamples = {
  'growthbook-secret-key': looking(`secret_admin_${madeUp('base62', 30)}`),
} satisfies ExamplesOf<typeof growthbook>;
