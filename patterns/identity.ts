import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID, UUID_LIKE } from './shape.ts';

/** Sign-in and secrets. */
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
  service('akeyless-access-key', {
    name: 'Akeyless',
    kind: 'access key',
    named: '[A-Za-z0-9+/]{43}=',
    also: '+/=',
    source: 'https://docs.akeyless.io/docs/access-and-authentication-methods',
    advice: 'Delete the authentication method in the Akeyless console.',
  }),
  service('authress-access-key', {
    name: 'Authress',
    kind: 'service client access key',
    looks: [
      '(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,160}',
    ],
    also: '+/=_-',
    keywords: ['.acc_', '.acc-'],
    source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/',
    advice: 'Revoke the access key at https://authress.io/app/#/settings?focus=clients.',
  }),
  service('bitwarden-access-token', {
    name: 'Bitwarden Secrets Manager',
    kind: 'machine account access token',
    names: ['bitwarden', 'bws_'],
    near: `0\\.${UUID}\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==`,
    also: '+/=',
    source: 'https://bitwarden.com/help/access-tokens/',
    advice: 'Revoke the access token of the machine account in Bitwarden Secrets Manager.',
  }),
  service('clerk-secret-key', {
    name: 'Clerk',
    kind: 'secret key',
    near: 'sk_(?:test|live)_[A-Za-z0-9]{32,64}',
    source: 'https://clerk.com/docs/deployments/clerk-environment-variables',
    advice: 'Rotate the key at https://dashboard.clerk.com (API keys).',
  }),
  service('defined-networking-api-key', {
    name: 'Defined Networking',
    looks: ['dnkey-[A-Za-z0-9_=-]{26}-[A-Za-z0-9_=-]{52}'],
    also: '=_-',
    keywords: ['dnkey-'],
    source: 'https://docs.defined.net/guides/automating-host-creation/',
    advice: 'Revoke the key at https://admin.defined.net/settings/api-keys.',
  }),
  service('doppler-token', {
    name: 'Doppler',
    kind: 'token',
    looks: ['dp\\.(?:ct|pt|said|sa|scim|audit|st(?:\\.[0-9a-z_-]{2,35})?)\\.[A-Za-z0-9]{40,44}'],
    also: '_-',
    keywords: ['dp.ct.', 'dp.pt.', 'dp.st.', 'dp.sa.', 'dp.said.', 'dp.scim.', 'dp.audit.'],
    source: 'https://docs.doppler.com/reference/auth-token-formats',
    advice: 'Revoke the token in the Doppler dashboard (Tokens).',
  }),
  service('infisical-service-token', {
    name: 'Infisical',
    kind: 'service token',
    near: 'st\\.[0-9a-f-]{24,36}\\.[0-9a-f]{32}\\.[0-9a-f]{32}',
    also: '-',
    source: 'https://infisical.com/docs/documentation/platform/token',
    advice: 'Revoke the token in the Infisical project (Access control).',
  }),
]);
