import type { crates } from '../../patterns/crates.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const cratesExamples = {
  'crates-io-api-token': looking(`cio${madeUp('base62', 32)}`),
} satisfies ExamplesOf<typeof crates>;
