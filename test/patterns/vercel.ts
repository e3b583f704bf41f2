import type { vercel } from '../../patterns/vercel.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const vercelExamples = {
  'vercel-token': byLooks(`vcp_${madeUp('base62', 56)}`, `vcp_${madeUp('base62', 30)}`, `vcp_${'x'.repeat(56)}`),
  'vercel-legacy-token': byName('vercel', madeUp('base62', 24)),
  'vercel-blob-token': byLooks(
    `vercel_blob_rw_${madeUp('base62', 16)}_${madeUp('base62', 30)}`,
    'vercel_blob_rw_token',
  ),
} satisfies ExamplesOf<typeof vercel>;
