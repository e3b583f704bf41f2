import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Amazon',
  source: 'https://developer.amazon.com/docs/login-with-amazon/security-profile.html',
  advice: 'Rotate the client secret of the security profile at https://developer.amazon.com.',
});

export const amazonOauth = defineRules([
  rule('amazon-oauth-client-secret', 'OAuth client secret', {
    looks: ['amzn1\\.oa2-cs\\.v1\\.[0-9a-f]{64}'],
    keywords: ['amzn1.oa2-cs'],
  }),
  rule('amazon-login-refresh-token', 'refresh token', {
    looks: ['Atz[ar][|][A-Za-z0-9+/_=-]{100,1500}'],
    also: '+/=_-',
    keywords: ['atzr', 'atza'],
  }),
]);
