import type { square } from '../../patterns/square.ts';
import { byLooks } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const squareExamples = {
  'square-access-token': byLooks(`sq0atp-${madeUp('base62', 22)}`, 'sq0atp-token', `EAAA${'A'.repeat(60)}`),
  'square-application-secret': byLooks(`sq0csp-${madeUp('base62', 43)}`, 'sq0csp-secret', `sq0csp-${'x'.repeat(43)}`),
  'square-application-id': byLooks(`sq0idp-${madeUp('base62', 22)}`, 'sq0idp-id', `sq0idp-${'x'.repeat(22)}`),
} satisfies ExamplesOf<typeof square>;
