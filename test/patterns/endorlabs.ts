import type { endorlabs } from '../../patterns/endorlabs.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const endorlabsExamples = {
  'endorlabs-api-key': looking(`endr+${madeUp('base62', 16)}`),
} satisfies ExamplesOf<typeof endorlabs>;
