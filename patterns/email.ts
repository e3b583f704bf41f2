import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID_LIKE } from './shape.ts';

/** E-mail and marketing. */
export const email = defineRules([
  service('abyssale-api-key', {
    name: 'Abyssale',
    near: '[A-Za-z0-9]{40}',
    source: 'https://developers.abyssale.com/rest-api/authentication',
  }),
  service('activecampaign-api-key', {
    name: 'ActiveCampaign',
    names: ['activecampaign', 'active_campaign', 'active-campaign'],
    near: '[0-9a-f]{64,72}',
    entropy: 2.8,
    source: 'https://developers.activecampaign.com/reference/authentication',
  }),
  service('autopilot-api-key', {
    name: 'Autopilot (Ortto)',
    names: ['autopilothq', 'autopilot'],
    near: '[0-9a-f]{32}',
    entropy: 2.8,
    source: 'https://autopilot.docs.apiary.io/',
  }),
  service('beehiiv-api-key', {
    name: 'beehiiv',
    near: '[A-Za-z0-9]{64}',
    source: 'https://developers.beehiiv.com/welcome/create-an-api-key',
  }),
  service('campayn-api-key', { name: 'Campayn', near: '[0-9a-z]{64}', source: 'https://campayn.com/api' }),
  service('customerio-api-key', {
    name: 'Customer.io',
    names: ['customerio', 'customer.io', 'customer_io'],
    near: '[0-9a-f]{32}|[0-9a-z]{20}',
    entropy: 2.8,
    source: 'https://docs.customer.io/integrations/api/managing-api-credentials/',
  }),
  service('convertkit-api-key', {
    name: 'Kit (ConvertKit)',
    near: 'kit_[0-9a-f]{32}|[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{22}',
    also: '_-',
    entropy: 3.3,
    source: 'https://developers.kit.com/api-reference/authentication',
  }),
  service('debounce-api-key', {
    name: 'DeBounce',
    names: ['debounce.io', 'debounce_io', 'debounce'],
    keyed: '[A-Za-z0-9]{13}',
    entropy: 2.8,
    source: 'https://developers.debounce.com/reference/authentication',
  }),
  service('delighted-api-key', {
    name: 'Delighted',
    keyed: '[A-Za-z0-9]{32}',
    source: 'https://app.delighted.com/docs/api#authentication',
  }),
  service('demio-api-key', {
    name: 'Demio',
    near: '[A-Za-z0-9]{32}',
    source: 'https://publicdemioapi.docs.apiary.io/',
  }),
  service('dotdigital-password', {
    name: 'Dotdigital',
    kind: 'API user password',
    names: ['apiconnector.com'],
    keyed: '[A-Za-z0-9!@#$%^&*+-]{8,24}',
    also: '-',
    entropy: 2.8,
    source: 'https://developer.dotdigital.com/reference/authentication',
  }),
  service('dyspatch-api-key', { name: 'Dyspatch', near: '[0-9A-Z]{52}', source: 'https://docs.dyspatch.io/api/' }),
  service('elasticemail-api-key', {
    name: 'Elastic Email',
    names: ['elasticemail', 'elastic_email', 'elastic-email'],
    near: '[A-Za-z0-9_-]{96}',
    also: '_-',
    source: 'https://elasticemail.com/developers/api-documentation/rest-api#authentication',
  }),
  service('getgist-api-key', {
    name: 'Gist',
    near: '[A-Za-z0-9+=]{68}|[A-Za-z0-9+/]{64,90}={0,2}',
    also: '+/=',
    source: 'https://developers.getgist.com/api/#authentication',
  }),
  service('getresponse-api-key', {
    name: 'GetResponse',
    near: '[0-9a-z]{32}',
    source: 'https://apidocs.getresponse.com/v3/authentication/apikey',
  }),
  service('hubspot-legacy-api-key', {
    name: 'HubSpot',
    kind: 'API key of the old format',
    names: ['hubspot', 'hapikey', 'hubapi', 'hapi_key'],
    near: UUID_LIKE,
    source: 'https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth',
  }),
  service('iterable-api-key', {
    name: 'Iterable',
    named: '[0-9a-f]{32}',
    entropy: 2.8,
    source: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
  }),
  service('kickbox-api-key', {
    name: 'Kickbox',
    near: '(?:live|test)_[0-9a-f]{64}|[A-Za-z0-9_]{1,20}[A-Za-z0-9]{64}',
    also: '_',
    source: 'https://docs.kickbox.com/docs/authentication',
  }),
  service('klaviyo-private-key', {
    name: 'Klaviyo',
    kind: 'private API key',
    near: 'pk_[A-Za-z0-9]{6}_[0-9a-f]{34}|pk_[0-9a-z]{34}',
    source: 'https://developers.klaviyo.com/en/docs/authenticate_',
  }),
]);
