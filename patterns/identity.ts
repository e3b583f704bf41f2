import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID, UUID_LIKE } from './shape.ts';

export const identity = defineRules([
  service('auth0-client-secret', {
    name: 'Auth0',
    kind: 'client secret',
    near: '[A-Za-z0-9_-]{64,86}',
    also: '_-',
    source: 'https://auth0.com/docs/get-started/applications/credentials',
  }),
  service('frontegg-api-key', {
    name: 'Frontegg',
    kind: 'API or client key',
    near: UUID,
    source: 'https://docs.frontegg.com/docs/environment-authentication',
  }),
  service('fusionauth-api-key', {
    name: 'FusionAuth',
    near: '[A-Za-z0-9_-]{40,64}',
    also: '_-',
    source: 'https://fusionauth.io/docs/apis/authentication',
  }),
  service('jumpcloud-api-key', {
    name: 'JumpCloud',
    near: 'jca_[A-Za-z0-9]{36}|[A-Za-z0-9]{40}',
    source: 'https://docs.jumpcloud.com/api/1.0/index.html#section/API-Key',
  }),
  service('loginradius-api-secret', {
    name: 'LoginRadius',
    kind: 'API key or secret',
    near: UUID_LIKE,
    source: 'https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/',
  }),
  service('keygen-token', {
    name: 'Keygen',
    kind: 'token',
    near: '(?:admi|prod|user|activ|envi)-?[0-9a-f]{60,70}v[23]',
    source: 'https://keygen.sh/docs/api/authentication/',
  }),
]);
