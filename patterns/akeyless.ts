import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Akeyless',
  names: ['akeyless'],
  source: 'https://docs.akeyless.io/docs/access-and-authentication-methods',
  advice: 'Delete the authentication method in the Akeyless console.',
});

export const akeyless = defineRules([
  rule('akeyless-access-key', 'access key', { named: '[A-Za-z0-9+/]{43}=', also: '+/=' }),
]);
