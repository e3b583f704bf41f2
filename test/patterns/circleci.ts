import type { circleci } from '../../patterns/circleci.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const circleciExamples = {
  'circleci-api-token': looking(`CCIPAT_${madeUp('base62', 22)}_${madeUp('lower', 40, 2)}`),
  'circleci-legacy-token': nearby('circleci', madeUp('hex', 40)),
} satisfies ExamplesOf<typeof circleci>;
