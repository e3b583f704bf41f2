import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Groq',
  source: 'https://console.groq.com/docs/quickstart',
  advice: 'Delete the key at https://console.groq.com/keys.',
});

export const groq = defineRules([
  rule('groq-api-key', 'API key', { looks: ['gsk_[A-Za-z0-9]{52}'], keywords: ['gsk_'] }),
]);
