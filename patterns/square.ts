import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Square',
  source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  advice: 'Replace the credential at https://developer.squareup.com/apps.',
});

export const square = defineRules([
  rule('square-access-token', 'access token', {
    looks: ['EAAA[A-Za-z0-9_+=-]{60}', 'sq0a(?:tp|ct)-[A-Za-z0-9_-]{22,60}'],
    also: '+/_=-',
    keywords: ['eaaa', 'sq0atp-', 'sq0act-'],
    entropy: 3.8,
  }),
  rule('square-application-secret', 'application secret', {
    looks: ['(?:sandbox-)?(?<secret>sq0c[a-z]{2}-[A-Za-z0-9_-]{40,50})'],
    also: '_-',
    keywords: ['sq0c'],
  }),
  rule('square-application-id', 'application id', {
    looks: ['(?:sandbox-)?(?<secret>sq0i[a-z]{2}-[A-Za-z0-9_-]{22,43})'],
    also: '_-',
    keywords: ['sq0i'],
    severity: 'warn',
  }),
]);
