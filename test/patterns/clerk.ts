import type { clerk } from '../../patterns/clerk.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const clerkExamples = {
  'clerk-secret-key': nearby('clerk', `sk_test_${madeUp('base62', 32)}`),
} satisfies ExamplesOf<typeof clerk>;
