import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Dropbox',
  names: ['dropbox'],
  source: 'https://www.dropbox.com/developers/reference/auth-types',
  advice: 'Disable the app at https://www.dropbox.com/account/connected_apps, or rotate its secret in the App Console.',
});

export const dropbox = defineRules([
  rule('dropbox-short-lived-token', 'access token', {
    looks: ['sl\\.(?:u\\.)?[A-Za-z0-9_-]{130,1500}={0,2}'],
    also: '=_-',
    keywords: ['sl.'],
  }),
  rule('dropbox-long-lived-token', 'long-lived access token', {
    near: '[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_=-]{43}',
    also: '=_-',
  }),
  rule('dropbox-app-secret', 'app secret', { named: '[0-9a-z]{15}', entropy: 2.8 }),
]);
