import type { onePassword } from '../../patterns/one-password.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const onePasswordExamples = {
  '1password-service-account-token': looking(`ops_eyJ${madeUp('base62', 200)}`),
  '1password-secret-key': looking(
    `A3-${madeUp('upper', 6)}-${madeUp('upper', 11)}-${madeUp('upper', 5, 2)}-${madeUp('upper', 5, 3)}-${madeUp('upper', 5, 4)}`,
  ),
} satisfies ExamplesOf<typeof onePassword>;
