import type { ibm } from '../../patterns/ibm.ts';
import { assigned, type ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const ibmExamples = {
  'ibm-cloud-api-key': assigned('ibm', madeUp('base62', 42)),
} satisfies ExamplesOf<typeof ibm>;
