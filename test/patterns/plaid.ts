import type { plaid } from '../../patterns/plaid.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const plaidExamples = {
  'plaid-access-token': byLooks(
    `access-production-${madeUpUuid()}`,
    'access-production-token',
    `access-production-${madeUp('hex', 20)}`,
  ),
  'plaid-secret': byName('plaid', madeUp('lower', 30)),
  'plaid-client-id': byName('plaid', madeUp('lower', 24)),
} satisfies ExamplesOf<typeof plaid>;
