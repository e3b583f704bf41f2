import type { buildTools } from '../../patterns/build-tools.ts';
import { assigned, type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const buildToolsExamples = {
  'clojars-deploy-token': looking(`CLOJARS_${madeUp('base62', 60)}`),
  'crates-io-api-token': looking(`cio${madeUp('base62', 32)}`),
  'dependency-track-api-key': looking(`odt_${madeUp('base62', 8)}_${madeUp('base62', 32, 2)}`),
  'deno-deploy-token': looking(`ddp_${madeUp('base62', 36, 2)}`),
  'docker-hub-legacy-token': nearby('dockerhub', madeUpUuid()),
  'endorlabs-api-key': looking(`endr+${madeUp('base62', 16)}`),
  'expo-access-token': assigned('expo', madeUp('base62', 40)),
  'harness-api-token': looking(`pat.${madeUp('base62', 22)}.${madeUp('lower', 24, 2)}.${madeUp('base62', 20, 3)}`),
  'infracost-api-key': looking(`ico-${madeUp('base62', 32)}`),
  'ionic-access-token': nearby('ionic', `ion_${madeUp('base62', 42)}`),
  'jenkins-api-token': nearby('jenkins', `11${madeUp('hex', 32)}`),
} satisfies ExamplesOf<typeof buildTools>;
