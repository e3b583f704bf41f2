import type { grafana } from '../../patterns/grafana.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const grafanaExamples = {
  'grafana-service-account-token': looking(`glsa_${madeUp('base62', 32)}_${madeUp('hex', 8, 2)}`),
  'grafana-cloud-token': looking(`glc_eyJ${madeUp('base62', 40)}`),
  'grafana-api-key': looking(`eyJrIjoi${madeUp('base62', 40)}`),
} satisfies ExamplesOf<typeof grafana>;
