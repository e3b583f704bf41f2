import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Facebook',
  names: ['facebook', 'instagram', 'graph_api', 'fb_api', 'fbapi', 'fb_app', 'fbapp', 'fb_secret', 'fbsecret'],
  source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
  advice: 'Reset the app secret at https://developers.facebook.com/apps, which ends its tokens.',
});

export const facebook = defineRules([
  rule('facebook-access-token', 'access token', {
    looks: ['EAA[A-Z0-9][A-Za-z0-9]{80,500}|EAACEdEose0cBA[A-Za-z0-9]{20,500}'],
    also: '+/=',
    keywords: ['eaa'],
    entropy: 3.5,
  }),
  rule('facebook-app-token', 'app access token', { near: '[0-9]{15,16}[|][A-Za-z0-9_-]{27,40}', also: '_-' }),
  rule('facebook-app-secret', 'app secret', { near: '[0-9a-f]{32}|[A-Za-z0-9]{32}', entropy: 2.8 }),
]);
