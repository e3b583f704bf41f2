import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID, UUID_LIKE } from './shape.ts';

/** Servers, domains and platforms. */
export const hosting = defineRules([
  service('anypoint-secret', {
    name: 'MuleSoft Anypoint',
    kind: 'client credential',
    near: `[0-9a-f]{32}|${UUID_LIKE}`,
    entropy: 2.8,
    source: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  }),
  service('buddyns-api-key', {
    name: 'BuddyNS',
    near: '[0-9a-z]{40}',
    source: 'https://www.buddyns.com/support/api/v2/',
  }),
  service('borgbase-api-token', {
    name: 'BorgBase',
    kind: 'API token',
    near: '[A-Za-z0-9/_.-]{148,152}',
    also: '/-',
    source: 'https://docs.borgbase.com/api',
  }),
  service('budibase-api-key', {
    name: 'Budibase',
    near: '[0-9a-f]{32}-[0-9a-f]{78,80}',
    source: 'https://docs.budibase.com/docs/public-api',
  }),
  service('civo-api-key', { name: 'Civo', near: '[A-Za-z0-9]{50}', source: 'https://www.civo.com/api#authentication' }),
  service('cloudelements-secret', {
    name: 'Cloud Elements',
    kind: 'organization or user secret',
    names: ['cloudelements', 'cloud-elements', 'cloud_elements'],
    near: '[A-Za-z0-9]{43}',
    source: 'https://developers.cloud-elements.com/docs/authentication',
  }),
  service('dnsimple-token', {
    name: 'DNSimple',
    kind: 'access token',
    near: 'dnsimple_[auo]_[A-Za-z0-9]{32}|[A-Za-z0-9]{32}',
    source: 'https://developer.dnsimple.com/v2/#authentication',
  }),
  service('dnsmadeeasy-secret-key', {
    name: 'DNS Made Easy',
    kind: 'API or secret key',
    names: ['dnsmadeeasy', 'dns_made_easy'],
    near: UUID,
    source: 'https://api-docs.dnsmadeeasy.com/',
  }),
  service('ecostruxureit-api-key', {
    name: 'EcoStruxure IT',
    names: ['ecostruxureit', 'ecostruxure'],
    near: 'AK1[A-Za-z0-9/]{50,55}',
    also: '/',
    source: 'https://api.ecostruxureit.com/rest/v1/',
  }),
  service('gandi-api-key', {
    name: 'Gandi',
    near: '[A-Za-z0-9]{24}|[0-9a-f]{40}',
    entropy: 2.8,
    source: 'https://api.gandi.net/docs/authentication/',
  }),
  service('godaddy-api-key', {
    name: 'GoDaddy',
    kind: 'API key or secret',
    near: '[A-Za-z0-9]{9,14}_[A-Za-z0-9]{21,23}|[A-Za-z0-9]{22}',
    entropy: 3.3,
    source: 'https://developer.godaddy.com/getstarted',
  }),
  service('hetzner-api-token', {
    name: 'Hetzner',
    kind: 'API token',
    names: ['hetzner', 'hcloud'],
    near: '[A-Za-z0-9]{64}',
    source: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  }),
  service('host-io-token', {
    name: 'host.io',
    kind: 'API token',
    names: ['host.io', 'host_io', 'hostio', 'host_secret', 'host_token', '{host'],
    keyed: '[0-9a-f]{14}|[0-9a-z]{14}',
    entropy: 2.5,
    source: 'https://host.io/docs',
  }),
  service('infomaniak-api-token', {
    name: 'Infomaniak',
    kind: 'API token',
    near: '[A-Za-z0-9_-]{60,100}',
    also: '_-',
    source: 'https://developer.infomaniak.com/docs/api',
  }),
  service('ionos-api-token', {
    name: 'IONOS Cloud',
    kind: 'token',
    near: 'eyJ[A-Za-z0-9_-]{20,300}\\.eyJ[A-Za-z0-9_-]{50,1200}\\.[A-Za-z0-9_-]{40,400}|[0-9a-f]{32}\\.[A-Za-z0-9_-]{86}',
    also: '_-',
    source: 'https://developer.hosting.ionos.com/docs/getstarted',
  }),
  service('linode-api-token', {
    name: 'Linode (Akamai)',
    kind: 'access token',
    near: '[0-9a-f]{64}',
    entropy: 2.8,
    source: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  }),
  service('algolia-admin-api-key', {
    name: 'Algolia',
    kind: 'admin or write API key',
    names: ['algolia_admin', 'algolia-admin', 'algoliaadmin', 'algolia_write', 'algoliawrite'],
    near: '[A-Za-z0-9]{32}',
    source: 'https://www.algolia.com/doc/guides/security/api-keys/#admin-api-key',
  }),
  service('algolia-api-key', {
    name: 'Algolia',
    names: ['algolia', 'docsearch'],
    near: '[A-Za-z0-9]{32}',
    // Keys that only search are public; nothing tells them from the others.
    severity: 'warn',
    source: 'https://www.algolia.com/doc/guides/security/api-keys/',
  }),
]);
