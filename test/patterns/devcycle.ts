import type { devcycle } from '../../patterns/devcycle.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const devcycleExamples = {
  'devcycle-server-sdk-key': looking(`dvc_server_${madeUp('base62', 8)}`),
  'devcycle-client-sdk-key': looking(`dvc_client_${madeUp('base62', 8)}`),
} satisfies ExamplesOf<typeof devcycle>;
