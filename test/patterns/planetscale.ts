import type { planetscale } from '../../patterns/planetscale.ts';
import { byLooks } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const planetscaleExamples = {
  'planetscale-password': byLooks(
    `pscale_pw_${madeUp('base62', 36)}`,
    `pscale_pw_${'x'.repeat(36)}`,
    `pscale_pw_${madeUp('base62', 17)}`,
  ),
  'planetscale-token': byLooks(
    `pscale_tkn_${madeUp('base62', 36)}`,
    `pscale_tkn_${'x'.repeat(36)}`,
    `pscale_tkn_${madeUp('base62', 17)}`,
  ),
  'planetscale-oauth-token': byLooks(
    `pscale_oauth_${madeUp('base62', 36)}`,
    `pscale_oauth_${'x'.repeat(36)}`,
    `pscale_oauth_${madeUp('base62', 17)}`,
  ),
} satisfies ExamplesOf<typeof planetscale>;
