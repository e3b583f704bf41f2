import type { continuousIntegration } from '../../patterns/continuous-integration.ts';
import { assigned, type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const continuousIntegrationExamples = {
  'appveyor-api-token': nearby('appveyor', madeUp('lower', 20)),
  'bitbar-api-key': nearby('bitbar', madeUp('base62', 32)),
  'bitrise-access-token': nearby('bitrise', madeUp('base62', 86)),
  'browserstack-access-key': nearby('browserstack', madeUp('base62', 20)),
  'codacy-token': nearby('codacy', madeUp('base62', 20)),
  'codeclimate-token': nearby('codeclimate', madeUp('hex', 64)),
  'codecov-token': nearby('codecov', madeUpUuid()),
  'codemagic-api-token': nearby('codemagic', madeUp('base62', 43)),
  'coveralls-repo-token': nearby('coveralls', madeUp('base62', 32)),
  'cypress-record-key': assigned('cypress', madeUpUuid()),
  'droneci-token': nearby('droneci', madeUp('base62', 32)),
  'gitea-access-token': nearby('gitea', madeUp('hex', 40)),
  'gitee-access-token': nearby('gitee', madeUp('hex', 32)),
  'gitter-access-token': nearby('gitter', madeUp('lower', 40)),
  'knapsackpro-token': nearby('knapsack_pro', madeUp('lower', 32)),
  'lokalise-api-token': nearby('lokalise', madeUp('hex', 40)),
  'crowdin-api-token': nearby('crowdin', madeUp('base62', 80)),
} satisfies ExamplesOf<typeof continuousIntegration>;
