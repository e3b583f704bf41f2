import type { akeyless } from '../../patterns/akeyless.ts';
import { assigned, type ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const akeylessExamples = {
  'akeyless-access-key': assigned('akeyless', `${madeUp('base62', 43)}=`),
} satisfies ExamplesOf<typeof akeyless>;
