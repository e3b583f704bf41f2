import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Highnote',
  names: ['highnote'],
  source: 'https://docs.highnote.com/api/authentication',
  advice: 'Revoke the key in the Highnote dashboard.',
});

export const highnote = defineRules([
  rule('highnote-secret-key', 'secret key', {
    near: '[rs]k_(?:live|test)_a2V5Xz[A-Za-z0-9+/]{69,72}={0,2}',
    also: '+/=',
    confidence: 'high',
  }),
]);
