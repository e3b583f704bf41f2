import type { buildkite } from '../../patterns/buildkite.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const buildkiteExamples = {
  'buildkite-api-token': looking(`bkua_${madeUp('lower', 40)}`),
  'buildkite-service-token': looking(`bkaa_${madeUp('base62', 50)}`),
  'buildkite-legacy-token': nearby('buildkite', madeUp('lower', 40)),
} satisfies ExamplesOf<typeof buildkite>;
