import type { instatus } from '../../patterns/instatus.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const instatusExamples = {
  'instatus-api-key': nearby('instatus', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof instatus>;
