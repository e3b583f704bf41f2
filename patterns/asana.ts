import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Asana',
  names: ['asana'],
  source: 'https://developers.asana.com/docs/personal-access-token',
  advice: 'Deauthorize the token at https://app.asana.com/0/my-apps.',
});

export const asana = defineRules([
  rule('asana-access-token', 'access token', {
    near: '[0-9]{1,2}/[0-9]{16,19}(?:/[0-9]{16,19})?:[0-9a-z]{32}|[01]/[0-9a-z/]{16,40}:?[0-9a-z]{0,64}|[0-9a-z/:]{51}',
    also: '/',
  }),
  rule('asana-client-secret', 'client secret', { near: '[0-9a-f]{32}|[0-9a-z]{30,40}', entropy: 2.8 }),
]);
