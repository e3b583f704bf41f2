import type { aiMore } from '../../patterns/ai-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const aiMoreExamples = {
  'minimax-api-key': byLooks(
    `sk-api-${madeUp('base64url', 104)}`,
    `sk-api-${'x'.repeat(104)}`,
    `sk-api-${madeUp('base64url', 51)}`,
  ),
  'mistral-api-key': byName('mistral', madeUp('base62', 32)),
  'monkeylearn-api-key': byName('monkeylearn', madeUp('hex', 40)),
  'meaningcloud-license-key': byName('meaningcloud', madeUp('lower', 32)),
  'nvidia-api-key': byLooks(
    `nvapi-${madeUp('base64url', 64)}`,
    `nvapi-${'x'.repeat(64)}`,
    `nvapi-${madeUp('base64url', 31)}`,
  ),
  'nvidia-ngc-api-key': byName('nvidia', madeUp('base62', 84)),
  'ollama-api-key': byName('ollama', `${madeUp('hex', 32)}.${madeUp('base64url', 24, 2)}`),
  'openai-legacy-api-key': byName('openai', `sk-${madeUp('base62', 48)}`),
  'openrouter-api-key': byLooks(
    `sk-or-v1-${madeUp('hex', 64)}`,
    `sk-or-v1-${'x'.repeat(64)}`,
    `sk-or-v1-${madeUp('hex', 31)}`,
  ),
  'paralleldots-api-key': byName('paralleldots', madeUp('base62', 43)),
  'perplexity-api-key': byLooks(
    `pplx-${madeUp('base62', 48)}`,
    `pplx-${'x'.repeat(48)}`,
    `pplx-${madeUp('base62', 23)}`,
  ),
  'photoroom-api-key': byLooks(`sk_pr_mykey_${madeUp('hex', 40)}`, `sk_pr_mykey_${madeUp('hex', 20)}`, 'sk_pr_mykey_'),
  'pinecone-api-key': byLooks(
    `pcsk_${madeUp('base62', 6)}_${madeUp('base62', 63, 2)}`,
    `pcsk_${'x'.repeat(6)}_${'x'.repeat(63)}`,
    `pcsk_${madeUp('base62', 2)}`,
  ),
  'pinecone-legacy-api-key': byName('pinecone', madeUpUuid()),
  'private-ai-api-token': byName('privateai', madeUp('lower', 32)),
  'replicate-api-token': byLooks(
    `r8_${madeUp('base64url', 37)}`,
    `r8_${'x'.repeat(37)}`,
    `r8_${madeUp('base64url', 17)}`,
  ),
  'roboflow-api-key': byName('roboflow', madeUp('base62', 20)),
  'runpod-api-key': byLooks(
    `rpa_${madeUp('upper', 40)}${madeUp('base62', 6, 2)}`,
    `rpa_${'x'.repeat(40)}${'x'.repeat(6)}`,
    `rpa_${madeUp('upper', 19)}`,
  ),
  'sigopt-api-token': byName('sigopt', madeUp('upper', 48)),
  'speechtext-ai-secret-key': byName('speechtext', madeUp('hex', 32)),
  'stability-ai-api-key': byName('stability', `sk-${madeUp('base62', 48)}`),
  'tavily-api-key': byLooks(`tvly-${madeUp('base62', 32)}`, `tvly-${'x'.repeat(32)}`, `tvly-${madeUp('base62', 15)}`),
  'together-ai-api-key': byLooks(
    `tgp_v1_${madeUp('base64url', 43)}`,
    `tgp_v1_${'x'.repeat(43)}`,
    `tgp_v1_${madeUp('base64url', 20)}`,
  ),
  'together-ai-legacy-api-key': byName('togetherai', madeUp('hex', 64)),
  'uclassify-api-key': byName('uclassif', madeUp('base62', 12)),
  'upstage-api-key': byName('upstage', `up_${madeUp('base62', 28)}`),
  'voiceflow-api-key': byLooks(
    `VF.DM.${madeUp('hex', 24)}.${madeUp('base62', 16)}`,
    `VF.DM.${madeUp('hex', 20)}.${madeUp('base62', 16)}`,
    'VF.DM.example',
  ),
  'voyage-ai-api-key': byName('voyage', `pa-${madeUp('base64url', 43)}`),
  'wandb-api-key': byLooks(
    `wandb_v1_${madeUp('base62', 77)}`,
    `wandb_v1_${'x'.repeat(77)}`,
    `wandb_v1_${madeUp('base62', 37)}`,
  ),
  'wandb-legacy-api-key': byName('wandb', madeUp('hex', 40)),
  'xai-api-key': byLooks(`xai-${madeUp('base64url', 74)}`, `xai-${'x'.repeat(74)}`, `xai-${madeUp('base64url', 36)}`),
  'zai-api-key': byName('zai', `${madeUp('hex', 32)}.${madeUp('base62', 16, 2)}`),
  'wit-ai-access-token': byName('wit_ai', madeUp('upper', 32)),
  'runway-api-key': byName('runway', `key_${madeUp('hex', 128)}`),
  'scale-ai-api-key': byName('scaleapi', `live_${madeUp('hex', 32)}`),
  'speechmatics-api-key': byName('speechmatics', madeUp('base62', 32)),
} satisfies ExamplesOf<typeof aiMore>;
