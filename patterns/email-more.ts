import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const mailjet = provider({
  name: 'Mailjet',
  names: ['mailjet'],
  source: 'https://dev.mailjet.com/email/guides/getting-started/',
  advice: 'Reset the secret key at https://app.mailjet.com/account/apikeys.',
});
const sendinblueBrevo = provider({
  name: 'Sendinblue (Brevo)',
  source: 'https://developers.brevo.com/docs/getting-started',
  advice: 'Delete the key at https://app.brevo.com/settings/keys/api.',
});

export const emailMore = defineRules([
  provider({
    name: 'mailboxlayer',
    names: ['mailboxlayer'],
    source: 'https://mailboxlayer.com/documentation',
    advice: 'Reset the key at https://mailboxlayer.com/dashboard.',
  })('mailboxlayer-access-key', 'access key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'MailerLite',
    names: ['mailerlite'],
    source: 'https://developers.mailerlite.com/docs/#authentication',
    advice: 'Delete the token at https://dashboard.mailerlite.com/integrations/api.',
  })('mailerlite-api-key', 'API key of the old format', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'MailerSend',
    source: 'https://developers.mailersend.com/general.html#authentication',
    advice: 'Delete the token at https://app.mailersend.com/api-tokens.',
  })('mailersend-api-token', 'API token', { looks: ['mlsn\\.[A-Za-z0-9]{30,100}'], keywords: ['mlsn.'], entropy: 3.5 }),
  mailjet('mailjet-api-key', 'API key or secret key', { near: '[0-9a-f]{32}|[A-Za-z0-9]{32}' }),
  mailjet('mailjet-basic-auth', 'API key and secret key in base64', {
    near: '[A-Za-z0-9]{87}=',
    also: '+/=',
    entropy: 3.5,
  }),
  provider({
    name: 'Mailmodo',
    names: ['mailmodo'],
    source: 'https://support.mailmodo.com/support/solutions/folders/1060000182281',
    advice: 'Delete the key in the Mailmodo settings (API keys).',
  })('mailmodo-api-key', 'API key', { near: '[A-Z0-9]{7}(?:-[A-Z0-9]{7}){3}', also: '', entropy: 2.8 }),
  provider({
    name: 'Mailsac',
    names: ['mailsac'],
    source: 'https://docs.mailsac.com/en/latest/services/api_examples/getting_started/getting_started.html',
    advice: 'Delete the key at https://mailsac.com/api-keys.',
  })('mailsac-api-key', 'API key', { near: 'k_[A-Za-z0-9]{36,64}' }),
  provider({
    name: 'Mailtrap',
    names: ['mailtrap'],
    source: 'https://api-docs.mailtrap.io/docs/mailtrap-api-docs/',
    advice: 'Reset the token at https://mailtrap.io/api-tokens.',
  })('mailtrap-api-token', 'API token', { near: '[0-9a-f]{32}' }),
  provider({
    name: 'Mandrill',
    names: ['mandrill'],
    source: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
    advice: 'Disable the key at https://mandrillapp.com/settings.',
  })('mandrill-api-key', 'API key', { near: '(?:md-)?[A-Za-z0-9_-]{20,24}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Moosend',
    names: ['moosend'],
    source: 'https://docs.moosend.com/developers/api-documentation/en/index-en.html',
    advice: 'Regenerate the key in the Moosend settings (API key).',
  })('moosend-api-key', 'API key', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'Omnisend',
    names: ['omnisend'],
    source: 'https://api-docs.omnisend.com/reference/overview',
    advice: 'Delete the key in the Omnisend store settings (API keys).',
  })('omnisend-api-key', 'API key', { near: '[0-9a-f]{24}-[A-Za-z0-9]{50}|[A-Za-z0-9-]{75}', also: '-' }),
  provider({
    name: 'OOPSpam',
    names: ['oopspam'],
    source: 'https://www.oopspam.com/docs/',
    advice: 'Replace the key at https://app.oopspam.com.',
  })('oopspam-api-key', 'API key', { near: '[A-Za-z0-9]{40}' }),
  provider({
    name: 'Pepipost',
    names: ['pepipost', 'netcore'],
    source: 'https://docs.netcorecloud.com/docs/authentication',
    advice: 'Regenerate the key in the Netcore e-mail settings.',
  })('pepipost-api-key', 'API key', { keyed: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'PostageApp',
    names: ['postageapp'],
    source: 'https://dev.postageapp.com/',
    advice: 'Replace the key of the project at https://secure.postageapp.com.',
  })('postageapp-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Postmark',
    names: ['postmark'],
    source: 'https://postmarkapp.com/developer/api/overview#authentication',
    advice: 'Replace the token in the settings of the Postmark server (API tokens).',
  })('postmark-server-token', 'server or account token', {
    near: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    entropy: 2.8,
  }),
  provider({
    name: 'ReachMail',
    names: ['reachmail'],
    source: 'https://services.reachmail.net/',
    advice: 'Revoke the token in the ReachMail account.',
  })('reachmail-api-token', 'API token', { near: '[A-Za-z0-9_-]{64}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Resend',
    names: ['resend'],
    source: 'https://resend.com/docs/dashboard/api-keys/introduction',
    advice: 'Delete the key at https://resend.com/api-keys.',
  })('resend-api-key', 'API key', { near: 're_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{18,28}', also: '_' }),
  sendinblueBrevo('sendinblue-api-key', 'API key', {
    looks: ['xkeysib-[A-Za-z0-9_-]{81}'],
    also: '_-',
    keywords: ['xkeysib-'],
  }),
  sendinblueBrevo('sendinblue-smtp-key', 'SMTP key', {
    looks: ['xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}'],
    keywords: ['xsmtpsib-'],
  }),
  provider({
    name: 'SparkPost',
    names: ['sparkpost'],
    source: 'https://developers.sparkpost.com/api/#header-authentication',
    advice: 'Delete the key at https://app.sparkpost.com/account/api-keys.',
  })('sparkpost-api-key', 'API key', { near: '[0-9a-f]{40}|[A-Za-z0-9]{40}' }),
  provider({
    name: 'VBOUT',
    source: 'https://developers.vbout.com/docs',
    advice: 'Regenerate the key in the VBOUT settings (API integrations).',
  })('vbout-api-key', 'API key', {
    looks: ['(?:vbout|VBOUT)[^\\r\\n]{0,40}?(?<![A-Za-z0-9])(?<secret>[0-9]{25})'],
    keywords: ['vbout'],
    entropy: 2.5,
  }),
  provider({
    name: 'Verifier',
    names: ['verifier'],
    source: 'https://verifier.meetchopra.com/docs',
    advice: 'Replace the token in the Verifier account.',
  })('verifier-api-token', 'API token', { keyed: '[0-9a-z]{96}' }),
  provider({
    name: 'Verimail',
    names: ['verimail'],
    source: 'https://verimail.io/docs',
    advice: 'Replace the key at https://verimail.io/account.',
  })('verimail-api-key', 'API key', { near: '[A-Z0-9]{32}' }),
  provider({
    name: 'Veriphone',
    names: ['veriphone'],
    source: 'https://veriphone.io/docs/v2',
    advice: 'Replace the key at https://veriphone.io/cp.',
  })('veriphone-api-key', 'API key', { near: '[A-Z0-9]{32}' }),
  provider({
    name: 'ZeroBounce',
    names: ['zerobounce'],
    source: 'https://www.zerobounce.net/docs/',
    advice: 'Replace the key at https://www.zerobounce.net/members/API.',
  })('zerobounce-api-key', 'API key', { near: '[0-9a-z]{32}' }),
]);
