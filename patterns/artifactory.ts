import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'JFrog Artifactory',
  names: ['artifactory', 'jfrog', 'bintray'],
  source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  advice: 'Revoke the token or API key in the JFrog platform (Administration, Access Tokens).',
});

export const artifactory = defineRules([
  rule('artifactory-reference-token', 'reference token', {
    looks: ['cmVmdGtu[A-Za-z0-9]{56}'],
    keywords: ['cmvmdgtu'],
  }),
  rule('artifactory-api-key', 'API key', {
    looks: ['AKCp[A-Za-z0-9]{10,80}'],
    // Passwords that Artifactory encrypts; what they begin with is too short to tell by itself.
    near: 'AP[0-9A-F][A-Za-z0-9]{10,80}',
    also: '_-',
    keywords: ['akcp'],
  }),
  rule('artifactory-identity-token', 'identity token', { near: '[A-Za-z0-9]{73}|[A-Za-z0-9]{64}' }),
]);
