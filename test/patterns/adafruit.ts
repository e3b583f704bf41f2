import type { adafruit } from '../../patterns/adafruit.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const adafruitExamples = {
  'adafruit-io-key': looking(`aio_${madeUp('base62', 28)}`),
  'adafruit-api-key': nearby('adafruit', madeUp('lower', 32)),
} satisfies ExamplesOf<typeof adafruit>;
