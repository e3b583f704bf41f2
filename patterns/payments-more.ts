import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const midtrans = provider({
  name: 'Midtrans',
  source: 'https://docs.midtrans.com/docs/midtrans-account',
  advice: 'Ask Midtrans to replace the key (Settings, Access keys).',
});
const omise = provider({
  name: 'Omise',
  source: 'https://docs.omise.co/api-authentication',
  advice: 'Roll the key at https://dashboard.omise.co/keys.',
});
const paddle = provider({
  name: 'Paddle',
  source: 'https://developer.paddle.com/api-reference/about/api-keys',
  advice: 'Revoke the key in Paddle (Developer tools, Authentication).',
});
const ramp = provider({
  name: 'Ramp',
  source: 'https://docs.ramp.com/developer-api/v1/authorization',
  advice: 'Rotate the secret at https://app.ramp.com/settings/developer.',
});
const razorpay = provider({
  name: 'Razorpay',
  names: ['razorpay'],
  source: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
  advice: 'Regenerate the keys at https://dashboard.razorpay.com/app/website-app-settings/api-keys.',
});

export const paymentsMore = defineRules([
  provider({
    name: 'Mercury',
    source: 'https://docs.mercury.com/reference/getting-started-with-your-api',
    advice: 'Delete the token at https://app.mercury.com/settings/tokens.',
  })('mercury-api-token', 'API token', {
    looks: ['(?:secret-token:)?mercury_(?:production|sandbox)_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem'],
    keywords: ['mercury_production_', 'mercury_sandbox_'],
  }),
  midtrans('midtrans-server-key', 'server key', {
    looks: ['(?:SB-)?Mid-server-[A-Za-z0-9_-]{16,32}'],
    also: '_-',
    keywords: ['mid-server-'],
  }),
  midtrans('midtrans-client-key', 'client key', {
    looks: ['(?:SB-)?Mid-client-[A-Za-z0-9_-]{10,24}'],
    also: '_-',
    keywords: ['mid-client-'],
    severity: 'warn',
    entropy: 2.8,
  }),
  provider({
    name: 'Mollie',
    names: ['mollie'],
    source: 'https://docs.mollie.com/reference/authentication',
    advice: 'Reset the key at https://my.mollie.com/dashboard/developers/api-keys.',
  })('mollie-api-key', 'live API key', { keyed: '(?:live|access)_[A-Za-z0-9]{30,40}', also: '_-' }),
  provider({
    name: 'MoonClerk',
    names: ['moonclerk'],
    source: 'https://github.com/moonclerk/developer',
    advice: 'Replace the key in the MoonClerk settings.',
  })('moonclerk-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  omise('omise-secret-key', 'secret key', { looks: ['skey_[0-9a-z]{19}'], keywords: ['skey_'], entropy: 2.8 }),
  omise('omise-test-key', 'test secret key', {
    looks: ['skey_test_[0-9a-z]{19}'],
    keywords: ['skey_test_'],
    severity: 'warn',
    entropy: 2.8,
  }),
  provider({
    name: 'Pagar.me',
    source: 'https://docs.pagar.me/docs/chaves-de-acesso',
    advice: 'Replace the key in the Pagar.me dashboard.',
  })('pagarme-api-key', 'API key', { looks: ['ak_live_[A-Za-z0-9]{30}'], keywords: ['ak_live_'] }),
  paddle('paddle-api-key', 'API key', {
    looks: ['pdl_live_apikey_[0-9a-z]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}'],
    keywords: ['pdl_live_apikey_'],
  }),
  paddle('paddle-sandbox-api-key', 'sandbox API key', {
    looks: ['pdl_sdbx_apikey_[0-9a-z]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}'],
    keywords: ['pdl_sdbx_apikey_'],
    severity: 'warn',
  }),
  provider({
    name: 'PayMongo',
    names: ['paymongo'],
    source: 'https://developers.paymongo.com/docs/api-keys',
    advice: 'Roll the key at https://dashboard.paymongo.com/developers.',
  })('paymongo-api-key', 'API key', { near: '(?:sk_live_)?[A-Za-z0-9]{24,32}', also: '_' }),
  provider({
    name: 'Privacy.com',
    names: ['privacy.com', 'privacy_com', 'privacy'],
    source: 'https://developers.privacy.com/docs',
    advice: 'Replace the key at https://app.privacy.com/account.',
  })('privacy-com-api-key', 'API key', {
    keyed: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    also: '-',
    entropy: 2.8,
  }),
  provider({
    name: 'Rainforest',
    names: ['rainforest'],
    source: 'https://docs.rainforestpay.com/docs/api-keys',
    advice: 'Delete the key in the Rainforest portal.',
  })('rainforest-api-key', 'API key', { near: 'apikey_[0-9a-f]{64}' }),
  ramp('ramp-client-secret', 'client secret', {
    looks: ['ramp_sec_[A-Za-z0-9]{48}'],
    keywords: ['ramp_sec_'],
    part: { of: 'ramp-client', as: 'secret' },
  }),
  ramp('ramp-client-id', 'client id', {
    looks: ['ramp_id_[A-Za-z0-9]{40}'],
    keywords: ['ramp_id_'],
    severity: 'warn',
    part: { of: 'ramp-client', as: 'id' },
  }),
  razorpay('razorpay-key-id', 'key id', {
    looks: ['rzp_(?:live|test)_[A-Za-z0-9]{14}'],
    keywords: ['rzp_live_', 'rzp_test_'],
    severity: 'warn',
    entropy: 2.8,
    part: { of: 'razorpay-key', as: 'id' },
  }),
  razorpay('razorpay-key-secret', 'key secret', {
    near: '[A-Za-z0-9]{24}',
    also: '_-',
    part: { of: 'razorpay-key', as: 'secret' },
  }),
  provider({
    name: 'Recharge',
    source: 'https://developer.rechargepayments.com/2021-11/authentication',
    advice: 'Delete the token in Recharge (Apps, API tokens).',
  })('recharge-api-token', 'API token', {
    looks: ['sk(?:_test)?_(?:1|2|3|5|10)x[123]_[0-9a-fA-F]{64}'],
    keywords: ['x1_', 'x2_', 'x3_'],
  }),
  provider({
    name: 'Request Finance',
    names: ['requestfinance', 'request.finance', 'request_finance'],
    source: 'https://docs.request.finance/',
    advice: 'Replace the key in the Request Finance settings.',
  })('request-finance-api-key', 'API key', { near: '[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}', also: '-' }),
  provider({
    name: 'Snipcart',
    names: ['snipcart'],
    source: 'https://docs.snipcart.com/v3/api-reference/authentication',
    advice: 'Delete the key at https://app.snipcart.com/dashboard/account/credentials.',
  })('snipcart-secret-key', 'secret API key', { near: '[A-Za-z0-9_]{75}', also: '_', entropy: 3.5 }),
  provider({
    name: 'SumUp',
    source: 'https://developer.sumup.com/api/authentication',
    advice: 'Delete the key at https://me.sumup.com/settings/api-keys.',
  })('sumup-api-key', 'API key', { looks: ['sup_sk_[A-Za-z0-9]{32}'], keywords: ['sup_sk_'] }),
  provider({
    name: 'TaxJar',
    names: ['taxjar'],
    source: 'https://developers.taxjar.com/api/reference/#authentication',
    advice: 'Replace the token at https://app.taxjar.com/account#api-access.',
  })('taxjar-api-token', 'API token', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'vatlayer',
    names: ['vatlayer'],
    source: 'https://vatlayer.com/documentation',
    advice: 'Reset the key at https://vatlayer.com/dashboard.',
  })('vatlayer-access-key', 'access key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Vouchery',
    names: ['vouchery'],
    source: 'https://docs.vouchery.io/',
    advice: 'Replace the key in the Vouchery settings.',
  })('vouchery-api-key', 'API key', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'WePay',
    names: ['wepay'],
    source: 'https://dev.wepay.com/docs/api-basics/authentication.html',
    advice: 'Revoke the token at https://www.wepay.com.',
  })('wepay-access-token', 'access token', {
    near: '(?:PRODUCTION|STAGE)_[0-9a-f]{60,64}|[A-Za-z0-9_]{62}',
    also: '_',
    entropy: 3.5,
  }),
  provider({
    name: 'Wise',
    names: ['transferwise', 'wise_api', 'wise-api'],
    source: 'https://docs.wise.com/api-docs/features/authentication-access/personal-tokens',
    advice: 'Revoke the token at https://wise.com/settings/api-tokens.',
  })('wise-api-token', 'API token', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'Polar',
    source: 'https://polar.sh/docs/integrate/oat',
    advice: 'Delete the token at https://polar.sh/settings.',
  })('polar-access-token', 'access token', {
    looks: ['polar_(?:oat|pat|at_[uo]|at|rt_[uo]|rt)_[A-Za-z0-9_-]{32,100}'],
    also: '_-',
    keywords: ['polar_oat_', 'polar_pat_', 'polar_at_', 'polar_rt_'],
    entropy: 3.5,
  }),
  provider({
    name: 'RevenueCat',
    names: ['revenuecat', 'revenue_cat'],
    source: 'https://www.revenuecat.com/docs/projects/authentication',
    advice: 'Revoke the key in the RevenueCat project settings (API keys).',
  })('revenuecat-secret-key', 'secret key', { near: 'sk_[A-Za-z0-9]{28,40}' }),
  provider({
    name: 'YooKassa',
    names: ['yookassa', 'yoomoney'],
    source: 'https://yookassa.ru/developers/using-api/interaction-format',
    advice: 'Reissue the secret key in the YooKassa dashboard (Integration, API keys).',
  })('yookassa-secret-key', 'secret key', { near: '(?:live|test)_[A-Za-z0-9_-]{43}', also: '_-' }),
]);
