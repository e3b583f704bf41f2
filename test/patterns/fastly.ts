import type { fastly } from '../../patterns/fastly.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const fastlyExamples = {
  'fastly-api-token': nearby('fastly', madeUp('base62', 32)),
} satisfies ExamplesOf<typeof fastly>;
