import type { supabase } from '../../patterns/supabase.ts';
import { byLooks } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const supabaseExamples = {
  'supabase-access-token': byLooks(`sbp_${madeUp('hex', 40)}`, `sbp_${'x'.repeat(40)}`, `sbp_${madeUp('base62', 19)}`),
  'supabase-secret-key': byLooks(
    `sb_secret_${madeUp('base62', 31)}`,
    `sb_secret_${'x'.repeat(35)}`,
    `sb_secret_${madeUp('base64url', 16)}`,
  ),
} satisfies ExamplesOf<typeof supabase>;
