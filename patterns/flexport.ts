import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Flexport',
  source: 'https://developers.flexport.com/s/authentication',
  advice: 'Revoke the token in the Flexport settings (API credentials).',
});

export const flexport = defineRules([
  rule('flexport-api-token', 'API token', { looks: ['shltm_[A-Za-z0-9_-]{40}'], also: '_-', keywords: ['shltm_'] }),
]);
