import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { hasStructureOfOnePassword } from './structure.ts';

const rule = provider({
  name: '1Password',
  source: 'https://developer.1password.com/docs/service-accounts/security/',
  advice: 'Revoke the service account, or regenerate the secret key, at https://my.1password.com.',
});

export const onePassword = defineRules([
  rule('1password-service-account-token', 'service account token', {
    looks: ['ops_eyJ[A-Za-z0-9_+/-]{200,1600}={0,2}'],
    also: '+/=_-',
    keywords: ['ops_eyj'],
    holds: hasStructureOfOnePassword,
  }),
  rule('1password-secret-key', 'secret key', {
    looks: ['A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}'],
    keywords: ['a3-'],
    source: 'https://support.1password.com/secret-key-security/',
  }),
]);
