import type { coinbase } from '../../patterns/coinbase.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const coinbaseExamples = {
  'coinbase-api-key': nearby('coinbase', madeUp('base62', 64)),
} satisfies ExamplesOf<typeof coinbase>;
