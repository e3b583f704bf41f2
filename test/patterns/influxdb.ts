import type { influxdb } from '../../patterns/influxdb.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const influxdbExamples = {
  'influxdb-api-token': nearby('influx', `${madeUp('base62', 86)}==`),
} satisfies ExamplesOf<typeof influxdb>;
