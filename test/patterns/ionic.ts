import type { ionic } from '../../patterns/ionic.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const ionicExamples = {
  'ionic-access-token': nearby('ionic', `ion_${madeUp('base62', 42)}`),
} satisfies ExamplesOf<typeof ionic>;
