import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'HeyGen',
  names: ['heygen'],
  source: 'https://docs.heygen.com/reference/authentication',
  advice: 'Regenerate the token at https://app.heygen.com/settings.',
});

export const heygen = defineRules([
  rule('heygen-api-key', 'API key', { near: '[A-Za-z0-9+/]{40,62}={1,2}', also: '+/=' }),
]);
