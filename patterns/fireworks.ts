import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Fireworks AI',
  source: 'https://docs.fireworks.ai/api-reference/introduction',
  advice: 'Delete the key at https://app.fireworks.ai/settings/users/api-keys.',
});

export const fireworks = defineRules([
  rule('fireworks-api-key', 'API key', { looks: ['fw_[A-Za-z0-9]{22,24}'], keywords: ['fw_'] }),
]);
