import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'WorkOS',
  names: ['workos'],
  source: 'https://workos.com/docs/reference/authentication',
  advice: 'Delete the key at https://dashboard.workos.com/api-keys.',
});

export const workos = defineRules([
  // The same shape as keys of Highnote: the base64 of `key_` and an id.
  rule('workos-api-key', 'API key', {
    near: 'sk_(?:live|test)_a2V5Xz[A-Za-z0-9+/]{60,100}={0,2}',
    also: '+/=',
    confidence: 'high',
  }),
]);
