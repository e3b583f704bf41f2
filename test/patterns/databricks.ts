import type { databricks } from '../../patterns/databricks.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const databricksExamples = {
  'databricks-api-token': looking(`dapi${madeUp('hex', 32)}`),
  'databricks-oauth-secret': looking(`dose${madeUp('hex', 32)}`),
} satisfies ExamplesOf<typeof databricks>;
