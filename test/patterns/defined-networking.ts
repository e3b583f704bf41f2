import type { definedNetworking } from '../../patterns/defined-networking.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const definedNetworkingExamples = {
  'defined-networking-api-key': looking(`dnkey-${madeUp('base62', 26)}-${madeUp('base62', 52, 2)}`),
} satisfies ExamplesOf<typeof definedNetworking>;
