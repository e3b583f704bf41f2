import type { fal } from '../../patterns/fal.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const falExamples = {
  'fal-api-key': nearby('fal_key', `${madeUpUuid()}:${madeUp('hex', 32)}`),
} satisfies ExamplesOf<typeof fal>;
