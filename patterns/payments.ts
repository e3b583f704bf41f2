import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID, UUID_LIKE } from './shape.ts';

/** Payments and shops. */
export const payments = defineRules([
  service('apacta-api-key', { name: 'Apacta', near: UUID_LIKE, source: 'https://apidocs.apacta.com/' }),
  service('cashboard-api-key', {
    name: 'Cashboard',
    near: '[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}',
    source: 'https://cashboardapp.com/docs/api',
  }),
  service('chargebee-api-key', {
    name: 'Chargebee',
    near: '(?:live|test)_[A-Za-z0-9]{32,50}',
    source: 'https://apidocs.chargebee.com/docs/api/auth',
  }),
  service('chec-secret-key', {
    name: 'Commerce.js (Chec)',
    kind: 'secret key',
    names: ['chec.io', 'checio', 'commercejs', 'commerce.js'],
    near: '[ps]k_(?:test_)?[0-9a-z]{36,45}|[0-9a-z_]{48}',
    also: '_',
    source: 'https://commercejs.com/docs/api/',
  }),
  service('checkout-com-secret-key', {
    name: 'Checkout.com',
    kind: 'secret key',
    near: `sk_(?:test_|sbox_)?[0-9a-z]{26}[*#$=]?|sk_(?:test_)?${UUID}`,
    also: '=',
    source: 'https://www.checkout.com/docs/developer-resources/api/manage-your-api-keys',
  }),
  service('column-api-key', {
    name: 'Column',
    names: ['column api', 'column_api', 'column_secret', 'column_token', 'column_key', '{column'],
    keyed: '(?:test|live)_[A-Za-z0-9]{27}',
    source: 'https://column.com/docs/guides/api-keys',
  }),
  service('dwolla-api-key', {
    name: 'Dwolla',
    kind: 'key or secret',
    near: '[A-Za-z0-9-]{50}',
    also: '-',
    source: 'https://developers.dwolla.com/docs/api-reference/authorization',
  }),
  service('eagleeyenetworks-api-key', {
    name: 'Eagle Eye Networks',
    names: ['eagleeyenetworks', 'eagle_eye'],
    near: '[A-Za-z0-9]{15}',
    entropy: 2.8,
    source: 'https://developer.eagleeyenetworks.com/docs/authentication',
  }),
  service('gocardless-access-token', {
    name: 'GoCardless',
    kind: 'access token',
    near: '(?:live|sandbox)_[A-Za-z0-9_=-]{40,42}',
    also: '=_-',
    source: 'https://developer.gocardless.com/api-reference/#making-requests-authentication',
  }),
  service('gumroad-access-token', {
    name: 'Gumroad',
    kind: 'access token',
    near: '[0-9a-f]{64}|[A-Za-z0-9_-]{43}',
    also: '_-',
    entropy: 2.8,
    source: 'https://gumroad.com/api#api-authentication',
  }),
  service('hiveage-api-key', {
    name: 'Hiveage',
    near: '[A-Za-z0-9_-]{20}',
    also: '_-',
    entropy: 3.3,
    source: 'https://www.hiveage.com/developers/',
  }),
  service('instamojo-client-secret', {
    name: 'Instamojo',
    kind: 'client credentials',
    near: '[A-Za-z0-9]{128}|[A-Za-z0-9]{40}',
    source: 'https://docs.instamojo.com/reference/authentication',
  }),
  service('invoiceocean-api-token', {
    name: 'InvoiceOcean',
    kind: 'API token',
    near: '[A-Za-z0-9]{20}',
    entropy: 3.3,
    source: 'https://invoiceocean.com/api',
  }),
  service('iyzico-secret-key', {
    name: 'iyzico',
    kind: 'secret key',
    names: ['iyzico', 'iyzipay'],
    near: '(?:sandbox-)?[A-Za-z0-9]{32}',
    source: 'https://docs.iyzico.com/en/getting-started/preliminaries/authentication',
  }),
  service('klarna-api-password', {
    name: 'Klarna',
    kind: 'API password',
    near: 'klarna_(?:live|test)_api_[A-Za-z0-9!@#$%*()?/+=_-]{40,140}',
    also: '+/=_-',
    source: 'https://docs.klarna.com/api/api-basics/authentication/',
  }),
  service('loyverse-access-token', {
    name: 'Loyverse',
    kind: 'access token',
    near: '[0-9a-z-]{32}',
    also: '-',
    source: 'https://developer.loyverse.com/docs/#section/Authorization',
  }),
  service('lemonsqueezy-api-key', {
    name: 'Lemon Squeezy',
    names: ['lemonsqueezy', 'lemon_squeezy', 'lemon-squeezy'],
    near: 'eyJ0eXAiOiJKV1Qi[A-Za-z0-9_.-]{300,1200}',
    also: '_-',
    source: 'https://docs.lemonsqueezy.com/guides/developer-guide/getting-started',
  }),
]);
