import type { clickhouse } from '../../patterns/clickhouse.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const clickhouseExamples = {
  'clickhouse-cloud-api-secret': looking(`4b1d${madeUp('base62', 38)}`),
} satisfies ExamplesOf<typeof clickhouse>;
