import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'LlamaCloud',
  source: 'https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key',
  advice: 'Delete the key at https://cloud.llamaindex.ai (API keys).',
});

export const llamacloud = defineRules([
  rule('llamacloud-api-key', 'API key', { looks: ['llx-[A-Za-z0-9]{48}'], keywords: ['llx-'] }),
]);
