import type { freemius } from '../../patterns/freemius.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp } from './made-up.ts';

export const freemiusExamples = {
  'freemius-secret-key': {
    found: inTexts(`sk_${madeUp('base62', 20)}#&*@!${madeUp('base62', 4)}`, (key) => `'secret_key' => '${key}',`),
    quiet: [`'secret_key' => 'sk_${'x'.repeat(29)}'`, `'public_key' => 'sk_${madeUp('base62', 29)}'`],
  },
} satisfies ExamplesOf<typeof freemius>;
