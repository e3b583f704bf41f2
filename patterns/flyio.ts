import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Fly.io',
  source: 'https://fly.io/docs/security/tokens/',
  advice: 'Revoke it: fly tokens revoke.',
});

export const flyio = defineRules([
  rule('flyio-access-token', 'access token', {
    looks: ['(?:fm1[ar]|fm2|fo1)_[A-Za-z0-9+/_-]{43,2000}={0,2}'],
    also: '+/=_-',
    keywords: ['fm1r_', 'fm1a_', 'fm2_', 'fo1_'],
  }),
  rule('flyio-v1-token', 'authorization', {
    looks: ['FlyV1[ ][A-Za-z0-9+/=,_-]{100,2000}'],
    also: '+/=_-',
    keywords: ['flyv1'],
  }),
]);
