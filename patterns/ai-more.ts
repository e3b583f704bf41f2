import { lettersAndDigits } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const nvidia = provider({
  name: 'NVIDIA',
  names: ['nvidia', 'ngc'],
  source: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html#generating-api-key',
  advice: 'Delete the key at https://org.ngc.nvidia.com/setup/api-keys.',
});
const pinecone = provider({
  name: 'Pinecone',
  names: ['pinecone'],
  source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  advice: 'Delete the key at https://app.pinecone.io (API keys).',
});
const togetherAi = provider({
  name: 'Together AI',
  names: ['togetherai', 'together_api', 'together-api', 'together.ai', 'together.xyz'],
  source: 'https://docs.together.ai/docs/api-keys-authentication',
  advice: 'Regenerate the key at https://api.together.ai/settings/api-keys.',
});
const weightsBiases = provider({
  name: 'Weights & Biases',
  names: ['wandb', 'weightsandbiases'],
  source: 'https://docs.wandb.ai/guides/track/environment-variables/',
  advice: 'Delete the key at https://wandb.ai/authorize.',
});

export const aiMore = defineRules([
  provider({
    name: 'MiniMax',
    names: ['minimax'],
    source: 'https://platform.minimax.io/docs/api-reference/api-overview',
    advice: 'Delete the key at https://platform.minimax.io/user-center/basic-information/interface-key.',
  })('minimax-api-key', 'API key', {
    looks: ['sk-api-[A-Za-z0-9_-]{100,130}'],
    also: '_-',
    keywords: ['sk-api-'],
    entropy: 3.5,
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'Mistral AI',
    names: ['mistral'],
    source: 'https://docs.mistral.ai/getting-started/quickstart',
    advice: 'Delete the key at https://console.mistral.ai/api-keys.',
  })('mistral-api-key', 'API key', { keyed: '[A-Za-z0-9]{32}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'MonkeyLearn',
    names: ['monkeylearn'],
    source: 'https://monkeylearn.com/api/v3/#authentication',
    advice: 'Regenerate the key in the account settings of MonkeyLearn.',
  })('monkeylearn-api-key', 'API key', { near: '[0-9a-f]{40}' }),
  provider({
    name: 'MeaningCloud',
    names: ['meaningcloud'],
    source: 'https://learn.meaningcloud.com/developer/',
    advice: 'Replace the licence key in the MeaningCloud account.',
  })('meaningcloud-license-key', 'licence key', { near: '[0-9a-z]{32}' }),
  nvidia('nvidia-api-key', 'API key', {
    looks: ['nvapi-[A-Za-z0-9_-]{60,70}'],
    also: '_-',
    keywords: ['nvapi-'],
    entropy: 3.5,
  }),
  nvidia('nvidia-ngc-api-key', 'NGC API key of the old format', {
    near: `[A-Za-z0-9]{84}|[A-Za-z0-9]{26}:${UUID}`,
    also: '+/',
    entropy: 3.5,
  }),
  provider({
    name: 'Ollama',
    names: ['ollama'],
    source: 'https://docs.ollama.com/cloud#cloud-api-access',
    advice: 'Delete the key at https://ollama.com/settings/keys.',
  })('ollama-api-key', 'API key', { near: '[0-9a-f]{32}\\.[A-Za-z0-9_-]{24}', also: '_-' }),
  provider({
    name: 'OpenAI',
    names: ['openai', 'gpt', 'bearer'],
    source: 'https://platform.openai.com/docs/api-reference/authentication',
    advice: 'Delete the key at https://platform.openai.com/api-keys.',
  })('openai-legacy-api-key', 'API key of the old format', { near: 'sk-[A-Za-z0-9]{48}', entropy: 4 }),
  provider({
    name: 'OpenRouter',
    source: 'https://openrouter.ai/docs/api-reference/authentication',
    advice: 'Delete the key at https://openrouter.ai/settings/keys.',
  })('openrouter-api-key', 'API key', { looks: ['sk-or-v1-[0-9a-f]{64}'], keywords: ['sk-or-v1-'] }),
  provider({
    name: 'ParallelDots',
    names: ['paralleldots'],
    source: 'https://www.paralleldots.com/text-analysis-apis',
    advice: 'Regenerate the key in the ParallelDots dashboard.',
  })('paralleldots-api-key', 'API key', { near: '[A-Za-z0-9]{43}' }),
  provider({
    name: 'Perplexity',
    source: 'https://docs.perplexity.ai/getting-started/quickstart',
    advice: 'Delete the key at https://www.perplexity.ai/settings/api.',
  })('perplexity-api-key', 'API key', { looks: ['pplx-[A-Za-z0-9]{48}'], keywords: ['pplx-'], entropy: 3.5 }),
  provider({
    name: 'PhotoRoom',
    source: 'https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key',
    advice: 'Replace the key at https://app.photoroom.com/api-dashboard.',
  })('photoroom-api-key', 'API key', {
    looks: ['(?:sandbox_)?(?<secret>sk_pr_[A-Za-z0-9]{1,64}_[0-9a-f]{40})'],
    keywords: ['sk_pr_'],
  }),
  pinecone('pinecone-api-key', 'API key', {
    looks: ['pcsk_[A-Za-z0-9]{5,7}_[A-Za-z0-9]{60,66}'],
    keywords: ['pcsk_'],
    entropy: 3.5,
  }),
  pinecone('pinecone-legacy-api-key', 'API key of the old format', { keyed: UUID, also: '-', entropy: 2.8 }),
  provider({
    name: 'Private AI',
    names: ['private-ai', 'privateai', 'private_ai', 'private ai'],
    source: 'https://docs.private-ai.com/',
    advice: 'Ask Private AI for a new key in the customer portal.',
  })('private-ai-api-token', 'API token', { keyed: '[0-9a-z]{32}' }),
  provider({
    name: 'Replicate',
    source: 'https://replicate.com/docs/topics/security/api-tokens',
    advice: 'Delete the token at https://replicate.com/account/api-tokens.',
  })('replicate-api-token', 'API token', {
    looks: ['r8_[A-Za-z0-9_-]{37}'],
    also: '_-',
    keywords: ['r8_'],
    entropy: 3.5,
  }),
  provider({
    name: 'Roboflow',
    names: ['roboflow'],
    source: 'https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key',
    advice: 'Revoke the key in the settings of the Roboflow workspace (API keys).',
  })('roboflow-api-key', 'private API key', { keyed: '[A-Za-z0-9]{20}', also: '_-' }),
  provider({
    name: 'RunPod',
    source: 'https://docs.runpod.io/get-started/api-keys',
    advice: 'Delete the key at https://console.runpod.io/user/settings.',
  })('runpod-api-key', 'API key', { looks: ['rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}'], keywords: ['rpa_'], entropy: 3.5 }),
  provider({
    name: 'SigOpt',
    names: ['sigopt'],
    source: 'https://docs.sigopt.com/',
    advice: 'Revoke the token in the SigOpt account.',
  })('sigopt-api-token', 'API token', { near: '[A-Z0-9]{48}' }),
  provider({
    name: 'SpeechText.AI',
    names: ['speechtext'],
    source: 'https://speechtext.ai/speech-recognition-api',
    advice: 'Replace the key in the SpeechText.AI account.',
  })('speechtext-ai-secret-key', 'secret key', { near: '[0-9a-f]{32}' }),
  provider({
    name: 'Stability AI',
    names: ['stability', 'dreamstudio'],
    source: 'https://platform.stability.ai/docs/getting-started/authentication',
    advice: 'Delete the key at https://platform.stability.ai/account/keys.',
  })('stability-ai-api-key', 'API key', { near: 'sk-[A-Za-z0-9]{48}', entropy: 4 }),
  provider({
    name: 'Tavily',
    source: 'https://docs.tavily.com/documentation/quickstart',
    advice: 'Delete the key at https://app.tavily.com.',
  })('tavily-api-key', 'API key', {
    looks: ['tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32}'],
    keywords: ['tvly-'],
    entropy: 3.5,
  }),
  togetherAi('together-ai-api-key', 'API key', {
    looks: ['tgp_v1_[A-Za-z0-9_-]{43}'],
    also: '_-',
    keywords: ['tgp_v1_'],
    entropy: 3.5,
  }),
  togetherAi('together-ai-legacy-api-key', 'API key of the old format', { near: '[0-9a-f]{64}' }),
  provider({
    name: 'uClassify',
    names: ['uclassif'],
    source: 'https://www.uclassify.com/docs/authentication',
    advice: 'Replace the key in the uClassify account.',
  })('uclassify-api-key', 'API key', { near: '[A-Za-z0-9]{12}', also: '_-', entropy: 2.8 }),
  provider({
    name: 'Upstage',
    names: ['upstage'],
    source: 'https://console.upstage.ai/docs/getting-started',
    advice: 'Delete the key at https://console.upstage.ai/api-keys.',
  })('upstage-api-key', 'API key', { keyed: 'up_[A-Za-z0-9]{28}|[A-Za-z0-9]{32}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Voiceflow',
    source: 'https://docs.voiceflow.com/reference/authentication',
    advice: 'Regenerate the key in the Voiceflow workspace (API keys).',
  })('voiceflow-api-key', 'API key', {
    looks: ['VF\\.(?:(?:DM|WS)\\.)?[0-9a-fA-F]{24}\\.[A-Za-z0-9]{16}'],
    keywords: ['vf.'],
  }),
  provider({
    name: 'Voyage AI',
    names: ['voyage'],
    source: 'https://docs.voyageai.com/docs/api-key-and-installation',
    advice: 'Delete the key at https://dashboard.voyageai.com.',
  })('voyage-ai-api-key', 'API key', { near: 'pa-[A-Za-z0-9_-]{43}', also: '_-', entropy: 4 }),
  weightsBiases('wandb-api-key', 'API key', {
    looks: ['wandb_v1_[A-Za-z0-9_]{77}'],
    also: '_',
    keywords: ['wandb_v1_'],
    entropy: 3.5,
  }),
  weightsBiases('wandb-legacy-api-key', 'API key of the old format', { near: '[0-9a-f]{40}' }),
  provider({
    name: 'xAI',
    source: 'https://docs.x.ai/docs/overview',
    advice: 'Disable the key at https://console.x.ai.',
  })('xai-api-key', 'API key', {
    looks: ['xai-[A-Za-z0-9_-]{70,120}'],
    also: '_-',
    keywords: ['xai-'],
    entropy: 3.5,
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'Z.ai',
    names: ['zai', 'z_ai', 'z.ai', 'zhipu', 'glm', 'bigmodel'],
    source: 'https://docs.z.ai/guides/develop/http/introduction',
    advice: 'Delete the key at https://z.ai/manage-apikey/apikey-list.',
  })('zai-api-key', 'API key', { near: '[0-9a-f]{32}\\.[A-Za-z0-9]{16}' }),
  provider({
    name: 'Wit.ai',
    names: ['wit.ai', 'wit_ai', 'witai', 'wit_token', 'wit_access'],
    source: 'https://wit.ai/docs/http/',
    advice: 'Replace the token in the settings of the Wit app.',
  })('wit-ai-access-token', 'access token', { near: '[A-Z0-9]{32}' }),
  provider({
    name: 'Runway',
    names: ['runway'],
    source: 'https://docs.dev.runwayml.com/guides/setup/',
    advice: 'Disable the key at https://dev.runwayml.com.',
  })('runway-api-key', 'API key', { near: 'key_[0-9a-f]{128}' }),
  provider({
    name: 'Scale AI',
    names: ['scale_api', 'scaleapi', 'scale.com', 'scale ai', 'scale-api'],
    source: 'https://scale.com/docs/api-reference/authentication',
    advice: 'Revoke the key at https://dashboard.scale.com/settings/api-keys.',
  })('scale-ai-api-key', 'API key', { near: '(?:live|test)_[0-9a-f]{32}' }),
  provider({
    name: 'Speechmatics',
    names: ['speechmatics'],
    source: 'https://docs.speechmatics.com/get-started/authentication',
    advice: 'Delete the key at https://portal.speechmatics.com.',
  })('speechmatics-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
]);
