import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Yandex',
  names: ['yandex'],
  source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
  advice: 'Delete the key or revoke the token in the Yandex Cloud console.',
});

export const yandex = defineRules([
  rule('yandex-api-key', 'API key', {
    looks: ['AQVN[A-Za-z0-9_-]{35,38}'],
    also: '_-',
    keywords: ['aqvn'],
    entropy: 3.5,
  }),
  rule('yandex-iam-token', 'IAM token', {
    looks: ['t1\\.[A-Za-z0-9_-]{1,600}={0,2}\\.[A-Za-z0-9_-]{86}={0,2}'],
    also: '_=-',
    keywords: ['t1.'],
    entropy: 4,
  }),
  rule('yandex-access-key-secret', 'secret of a static access key', {
    near: 'YC[A-Za-z0-9_-]{38}',
    also: '_-',
    entropy: 3.5,
  }),
  rule('yandex-oauth-token', 'OAuth token', {
    looks: ['y[0-3]_[A-Za-z0-9_-]{55,62}'],
    also: '_-',
    keywords: ['y0_', 'y1_', 'y2_', 'y3_'],
    entropy: 4,
  }),
  rule('yandex-passport-token', 'token of 83 characters', { near: '[A-Za-z0-9.]{83}', entropy: 4, also: '.' }),
]);
