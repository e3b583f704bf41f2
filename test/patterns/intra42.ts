import type { intra42 } from '../../patterns/intra42.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const intra42Examples = {
  'intra42-client-secret': looking(`s-s4t2ud-${madeUp('hex', 64)}`),
} satisfies ExamplesOf<typeof intra42>;
