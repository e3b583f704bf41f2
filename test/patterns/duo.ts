import type { duo } from '../../patterns/duo.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp } from './made-up.ts';

export const duoExamples = {
  'duo-secret-key': {
    found: inTexts(madeUp('base62', 40), (key) => `DUO_SKEY=${key}`),
    quiet: [`duo_skey = ${'x'.repeat(40)}`, `DUO_IKEY=DI${'X'.repeat(18)}`],
  },
} satisfies ExamplesOf<typeof duo>;
