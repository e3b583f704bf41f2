import type { flutterwave } from '../../patterns/flutterwave.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const flutterwaveExamples = {
  'flutterwave-secret-key': looking(`FLWSECK-${madeUp('lower', 32)}-X`),
  'flutterwave-test-secret-key': looking(`FLWSECK_TEST-${madeUp('lower', 32)}-X`),
} satisfies ExamplesOf<typeof flutterwave>;
