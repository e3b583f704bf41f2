import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Cloudsmith',
  names: ['cloudsmith'],
  source: 'https://help.cloudsmith.io/docs/api-key',
  advice: 'Refresh the API key at https://cloudsmith.io/user/settings/api/.',
});

export const cloudsmith = defineRules([
  rule('cloudsmith-api-key', 'API key', { looks: ['csa_[0-9a-f]{30}[A-Za-z0-9]{6}'], keywords: ['csa_'] }),
  rule('cloudsmith-legacy-api-key', 'API key of the old format', { near: '[0-9a-f]{40}', entropy: 2.8 }),
]);
