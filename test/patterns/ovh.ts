import type { ovh } from '../../patterns/ovh.ts';
import { byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const ovhExamples = {
  'ovh-secret': byName('ovh', madeUp('base62', 32)),
  'ovh-application-key': byName('ovh', madeUp('base62', 16)),
} satisfies ExamplesOf<typeof ovh>;
