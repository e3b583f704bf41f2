import type { locationiq } from '../../patterns/locationiq.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const locationiqExamples = {
  'locationiq-access-token': nearby('locationiq', `pk.${madeUp('base62', 32)}`),
} satisfies ExamplesOf<typeof locationiq>;
