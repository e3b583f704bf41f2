import type { infisical } from '../../patterns/infisical.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const infisicalExamples = {
  'infisical-service-token': nearby(
    'infisical',
    `st.${madeUp('hex', 24)}.${madeUp('hex', 32, 2)}.${madeUp('hex', 32, 3)}`,
  ),
} satisfies ExamplesOf<typeof infisical>;
