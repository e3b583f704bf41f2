import type { doppler } from '../../patterns/doppler.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const dopplerExamples = {
  'doppler-token': looking(`dp.ct.${madeUp('base62', 40)}`),
} satisfies ExamplesOf<typeof doppler>;
