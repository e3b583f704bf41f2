import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'EasyPost',
  source: 'https://docs.easypost.com/docs/authentication',
  advice: 'Disable the key at https://app.easypost.com/account/api-keys.',
});

export const easypost = defineRules([
  rule('easypost-api-key', 'API key', { looks: ['EZAK[A-Za-z0-9]{54}'], keywords: ['ezak'] }),
  rule('easypost-test-api-key', 'test API key', {
    looks: ['EZTK[A-Za-z0-9]{54}'],
    keywords: ['eztk'],
    severity: 'warn',
  }),
]);
