import type { intercom } from '../../patterns/intercom.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const intercomExamples = {
  'intercom-access-token': looking(`dG9r${madeUp('base62', 55)}=`),
} satisfies ExamplesOf<typeof intercom>;
