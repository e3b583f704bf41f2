import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Ionic',
  names: ['ionic'],
  source: 'https://ionic.io/docs/appflow/personal-access-tokens',
  advice: 'Delete the token at https://dashboard.ionicframework.com/settings/personal-access-tokens.',
});

export const ionic = defineRules([
  rule('ionic-access-token', 'personal access token', { near: 'ion_[A-Za-z0-9]{42}' }),
]);
