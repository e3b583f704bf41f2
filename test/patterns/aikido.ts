import type { aikido } from '../../patterns/aikido.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const aikidoExamples = {
  'aikido-ci-token': looking(`AIK_CI_${madeUp('base62', 20)}`),
  'aikido-client-secret': looking(`AIK_SECRET_${madeUp('base62', 64)}`),
} satisfies ExamplesOf<typeof aikido>;
