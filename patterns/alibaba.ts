import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Alibaba Cloud',
  names: ['alibaba', 'aliyun', 'alicloud'],
  source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  advice: 'Disable and delete the AccessKey pair in the RAM console (https://ram.console.aliyun.com).',
});

export const alibaba = defineRules([
  rule('alibaba-access-key-id', 'AccessKey id', {
    looks: ['LTAI[A-Za-z0-9]{17,21}'],
    keywords: ['ltai'],
    severity: 'warn',
    part: { of: 'alibaba-access-key', as: 'id' },
  }),
  rule('alibaba-access-key-secret', 'AccessKey secret', {
    near: '[A-Za-z0-9]{30}|[A-Za-z0-9]{44}',
    part: { of: 'alibaba-access-key', as: 'secret' },
  }),
  rule('alibaba-sts-access-key-id', 'temporary AccessKey id', {
    looks: ['STS\\.[A-Za-z0-9]{20,64}'],
    keywords: ['sts.'],
    severity: 'warn',
  }),
  rule('alibaba-sts-security-token', 'security token', { near: 'CAIS[A-Za-z0-9+/_=-]{20,1000}', also: '+/=-' }),
]);
