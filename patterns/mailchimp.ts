import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Mailchimp',
  names: ['mailchimp'],
  source: 'https://mailchimp.com/developer/marketing/guides/quick-start/#generate-your-api-key',
  advice: 'Disable the key at https://admin.mailchimp.com/account/api/.',
});

export const mailchimp = defineRules([
  rule('mailchimp-api-key', 'API key', {
    looks: ['[0-9a-f]{32}-us[0-9]{1,2}'],
    keywords: ['-us0', '-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
  }),
]);
