import type { asana } from '../../patterns/asana.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const asanaExamples = {
  'asana-access-token': nearby('asana', `${madeUp('digits', 1)}/${madeUp('digits', 16, 2)}:${madeUp('lower', 32, 3)}`),
  'asana-client-secret': nearby('asana', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof asana>;
