import type { netsuite } from '../../patterns/netsuite.ts';
import { byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const netsuiteExamples = {
  'netsuite-token-credential': byName('netsuite', madeUp('base62', 64)),
} satisfies ExamplesOf<typeof netsuite>;
