import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Authress',
  source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/',
  advice: 'Revoke the access key at https://authress.io/app/#/settings?focus=clients.',
});

export const authress = defineRules([
  rule('authress-access-key', 'service client access key', {
    looks: [
      '(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,160}',
    ],
    also: '+/=_-',
    keywords: ['.acc_', '.acc-'],
  }),
]);
