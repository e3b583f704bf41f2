import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Jenkins',
  names: ['jenkins'],
  source: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  advice: 'Revoke the token in your Jenkins profile (Security, API token).',
});

export const jenkins = defineRules([
  rule('jenkins-api-token', 'API token', { near: '11[0-9a-f]{32}', keyed: '[0-9a-f]{32}', entropy: 2.8 }),
]);
