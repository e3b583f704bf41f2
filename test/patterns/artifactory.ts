import type { artifactory } from '../../patterns/artifactory.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const artifactoryExamples = {
  'artifactory-reference-token': looking(`cmVmdGtu${madeUp('base62', 56)}`),
  'artifactory-api-key': looking(`AKCp${madeUp('base62', 10)}`),
  'artifactory-identity-token': nearby('artifactory', madeUp('base62', 73)),
} satisfies ExamplesOf<typeof artifactory>;
