import type { hasura } from '../../patterns/hasura.ts';
import { assigned, type ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const hasuraExamples = {
  'hasura-admin-secret': assigned('hasura', madeUp('base62', 64)),
} satisfies ExamplesOf<typeof hasura>;
