import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Helicone',
  source: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  advice: 'Delete the key at https://us.helicone.ai/settings/api-keys.',
});

export const helicone = defineRules([
  rule('helicone-api-key', 'API key', {
    looks: ['sk-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}'],
    keywords: ['sk-helicone-'],
  }),
]);
