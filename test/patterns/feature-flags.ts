import type { featureFlags } from '../../patterns/feature-flags.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const featureFlagsExamples = {
  'configcat-sdk-key': looking(`configcat-sdk-1/${madeUp('base62', 22)}/${madeUp('base62', 22, 2)}`),
  'flagsmith-server-key': nearby('flagsmith', `ser.${madeUp('base62', 22)}`),
  'growthbook-secret-key': looking(`secret_admin_${madeUp('base62', 30)}`),
} satisfies ExamplesOf<typeof featureFlags>;
