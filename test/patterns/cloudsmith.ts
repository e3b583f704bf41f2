import type { cloudsmith } from '../../patterns/cloudsmith.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const cloudsmithExamples = {
  'cloudsmith-api-key': looking(`csa_${madeUp('hex', 30)}${madeUp('base62', 6, 2)}`),
  'cloudsmith-legacy-api-key': nearby('cloudsmith', madeUp('hex', 40)),
} satisfies ExamplesOf<typeof cloudsmith>;
