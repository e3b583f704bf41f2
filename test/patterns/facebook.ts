import type { facebook } from '../../patterns/facebook.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const facebookExamples = {
  'facebook-access-token': looking(`EAA${madeUp('upper', 1)}${madeUp('base62', 80, 2)}`),
  'facebook-app-token': nearby('facebook', `${madeUp('digits', 15)}|${madeUp('base62', 27, 3)}`),
  'facebook-app-secret': nearby('facebook', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof facebook>;
