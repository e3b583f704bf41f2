import type { axiom } from '../../patterns/axiom.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUpUuid } from './made-up.ts';

export const axiomExamples = {
  'axiom-token': looking(`xaat-${madeUpUuid()}`),
} satisfies ExamplesOf<typeof axiom>;
