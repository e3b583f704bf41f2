import type { digitaloceanSpaces } from '../../patterns/digitalocean-spaces.ts';
import { assigned, type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const digitaloceanSpacesExamples = {
  'digitalocean-spaces-key': looking(`DO00${madeUp('upper', 15)}`),
  'digitalocean-legacy-token': assigned('digitalocean', madeUp('hex', 64)),
} satisfies ExamplesOf<typeof digitaloceanSpaces>;
