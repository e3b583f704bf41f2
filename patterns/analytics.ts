import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID_LIKE } from './shape.ts';

/** Figures and what they show. */
export const analytics = defineRules([
  service('amplitude-api-key', {
    name: 'Amplitude',
    kind: 'API key or secret',
    near: '[0-9a-f]{32}',
    entropy: 2.8,
    source: 'https://amplitude.com/docs/apis/authentication',
  }),
  service('appcues-api-key', {
    name: 'Appcues',
    near: `${UUID_LIKE}|[0-9a-z-]{36,39}`,
    also: '-',
    source: 'https://docs.appcues.com/dev-api/api-key-management',
  }),
  service('appfollow-api-token', {
    name: 'AppFollow',
    kind: 'API token',
    near: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9\\.[A-Za-z0-9]{74}\\.[A-Za-z0-9_-]{43}',
    also: '_-',
    source: 'https://docs.api.appfollow.io/reference/authentication',
  }),
  service('baremetrics-api-key', {
    name: 'Baremetrics',
    near: '(?:sk|lk)_[A-Za-z0-9]{18,25}|[0-9a-z_-]{25}',
    also: '_-',
    source: 'https://developers.baremetrics.com/reference/authentication',
  }),
  service('beamer-api-key', {
    name: 'Beamer',
    near: 'b_[A-Za-z0-9=_/+-]{44}|[A-Za-z0-9_+/]{45}=',
    also: '+/=_-',
    source: 'https://www.getbeamer.com/api',
  }),
  service('bitly-access-token', {
    name: 'Bitly',
    kind: 'access token',
    names: ['bitly', 'bit.ly', 'bit_ly'],
    near: '[0-9a-f]{40}|[A-Za-z0-9-]{40}',
    also: '-',
    entropy: 2.8,
    source: 'https://dev.bitly.com/docs/getting-started/authentication/',
  }),
  service('chartmogul-api-key', {
    name: 'ChartMogul',
    near: '[0-9a-z]{32}',
    source: 'https://dev.chartmogul.com/reference/authentication',
  }),
  service('databox-token', {
    name: 'Databox',
    kind: 'push token',
    near: '[A-Za-z0-9+/=]{21}|pak_[A-Za-z0-9]{24,40}',
    also: '+/=',
    entropy: 3.3,
    source: 'https://developers.databox.com/',
  }),
  service('geckoboard-api-key', {
    name: 'Geckoboard',
    near: '[A-Za-z0-9]{44}|[0-9a-f]{32}',
    entropy: 2.8,
    source: 'https://developer-custom.geckoboard.com/',
  }),
  service('keenio-api-key', {
    name: 'Keen',
    kind: 'write, read or master key',
    names: ['keen.io', 'keenio', 'keen_io'],
    near: '[0-9A-F]{64}|[0-9A-Z]{64}|[0-9a-f]{128,200}',
    entropy: 2.8,
    source: 'https://keen.io/docs/access/access-keys/',
  }),
  service('klipfolio-api-key', {
    name: 'Klipfolio',
    near: '[0-9a-f]{40}',
    entropy: 2.8,
    source: 'https://apidocs.klipfolio.com/docs/authentication',
  }),
  service('fullstory-api-key', {
    name: 'Fullstory',
    near: '(?:na1|eu1)\\.[A-Za-z0-9+/]{20,120}={0,2}|[A-Za-z0-9+/-]{88,100}={0,2}',
    also: '+/=-',
    source: 'https://developer.fullstory.com/server/authentication/',
  }),
  service('gtmetrix-api-key', {
    name: 'GTmetrix',
    near: '[0-9a-f]{32}',
    entropy: 2.8,
    source: 'https://gtmetrix.com/api/docs/2.0/#api-authentication',
  }),
  service('hypertrack-secret-key', {
    name: 'HyperTrack',
    kind: 'secret key',
    near: '[A-Za-z0-9_-]{54}',
    also: '_-',
    source: 'https://hypertrack.com/docs/api-overview',
  }),
]);
