import type { dockerhubLegacy } from '../../patterns/dockerhub-legacy.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUpUuid } from './made-up.ts';

export const dockerhubLegacyExamples = {
  'docker-hub-legacy-token': nearby('dockerhub', madeUpUuid()),
} satisfies ExamplesOf<typeof dockerhubLegacy>;
