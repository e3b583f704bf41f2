import type { hubspot } from '../../patterns/hubspot.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUpUuid } from './made-up.ts';

export const hubspotExamples = {
  'hubspot-private-app-token': looking(`pat-eu1-${madeUpUuid()}`),
} satisfies ExamplesOf<typeof hubspot>;
