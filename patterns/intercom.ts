import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Intercom',
  names: ['intercom'],
  source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  advice: 'Rotate the token at https://app.intercom.com/a/apps/_/developer-hub.',
});

export const intercom = defineRules([
  rule('intercom-access-token', 'access token', {
    looks: ['dG9r[A-Za-z0-9+/]{55}='],
    near: '[A-Za-z0-9+/_=-]{59}[A-Za-z0-9+/_=-]',
    also: '+/=-',
    keywords: ['dg9r'],
  }),
]);
