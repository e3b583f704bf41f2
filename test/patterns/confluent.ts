import type { confluent } from '../../patterns/confluent.ts';
import { assigned, type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const confluentExamples = {
  'confluent-api-secret': nearby('confluent', `cflt${madeUp('base62', 60)}`),
  'confluent-api-key': assigned('confluent', madeUp('base62', 16)),
} satisfies ExamplesOf<typeof confluent>;
