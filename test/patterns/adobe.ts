import type { adobe } from '../../patterns/adobe.ts';
import { assigned, type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const adobeExamples = {
  'adobe-client-secret': looking(`p8e-${madeUp('base62', 32)}`),
  'adobe-api-key': assigned('adobe', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof adobe>;
