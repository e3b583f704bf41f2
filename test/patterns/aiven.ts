import type { aiven } from '../../patterns/aiven.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const aivenExamples = {
  'aiven-api-token': nearby('aiven', madeUp('base62', 369)),
  'aiven-service-password': looking(`AVNS_${madeUp('base62', 16)}`),
} satisfies ExamplesOf<typeof aiven>;
