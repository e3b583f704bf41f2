import type { forms } from '../../patterns/forms.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const formsExamples = {
  'beebole-api-token': nearby('beebole', madeUp('lower', 40)),
  'formbucket-token': nearby(
    'formbucket',
    `${madeUp('base62', 1)}${madeUp('base62', 20, 2)}.${madeUp('base62', 10, 3)}`,
  ),
  'formcraft-api-key': nearby('formcraft', madeUp('lower', 16)),
  'formio-token': nearby('formio', `eyJ${madeUp('base62', 20)}.${madeUp('base62', 220, 2)}.${madeUp('base62', 24, 3)}`),
  'formsite-api-token': nearby('formsite', madeUp('base62', 32)),
  'feedier-api-key': nearby('feedier', madeUp('base62', 32)),
  'gocanvas-api-key': nearby('gocanvas', `${madeUp('base62', 43)}=`),
  'jotform-api-key': nearby('jotform', madeUp('base62', 32)),
} satisfies ExamplesOf<typeof forms>;
