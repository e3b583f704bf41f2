import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID } from './shape.ts';

/** Builds, tests and translations. */
export const continuousIntegration = defineRules([
  service('appveyor-api-token', {
    name: 'AppVeyor',
    kind: 'API token',
    near: '(?:v2\\.)?[0-9a-z]{20}',
    source: 'https://www.appveyor.com/docs/api/',
  }),
  service('bitbar-api-key', {
    name: 'BitBar',
    near: '[A-Za-z0-9]{32}',
    source: 'https://support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html',
  }),
  service('bitrise-access-token', {
    name: 'Bitrise',
    kind: 'access token',
    near: '[A-Za-z0-9_-]{86}|[A-Za-z0-9_-]{60,120}',
    also: '_-',
    source: 'https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html',
  }),
  service('browserstack-access-key', {
    name: 'BrowserStack',
    kind: 'access key',
    names: ['browserstack', 'bs_authkey'],
    near: '[0-9A-Za-z]{20}',
    entropy: 3.3,
    source: 'https://www.browserstack.com/docs/iaam/security/access-key',
  }),
  service('codacy-token', {
    name: 'Codacy',
    kind: 'token',
    near: '[A-Za-z0-9]{20}|[0-9a-f]{32}',
    entropy: 2.8,
    source: 'https://docs.codacy.com/codacy-api/api-tokens/',
  }),
  service('codeclimate-token', {
    name: 'Code Climate',
    kind: 'token or reporter id',
    names: ['codeclimate', 'code_climate', 'cc_test_reporter'],
    near: '[0-9a-f]{64}|[0-9a-f]{40}',
    entropy: 2.8,
    source: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
  }),
  service('codecov-token', {
    name: 'Codecov',
    kind: 'upload or access token',
    near: `${UUID}|[0-9a-z]{32}`,
    source: 'https://docs.codecov.com/docs/codecov-tokens',
  }),
  service('codemagic-api-token', {
    name: 'Codemagic',
    kind: 'API token',
    near: '[A-Za-z0-9_-]{43}',
    also: '_-',
    source: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  }),
  service('coveralls-repo-token', {
    name: 'Coveralls',
    kind: 'repository token',
    near: '[A-Za-z0-9]{32,33}|[A-Za-z0-9-]{37}',
    also: '-',
    source: 'https://docs.coveralls.io/index',
  }),
  service('cypress-record-key', {
    name: 'Cypress Cloud',
    kind: 'record key',
    named: UUID,
    source: 'https://docs.cypress.io/cloud/account-management/projects#Record-keys',
  }),
  service('droneci-token', {
    name: 'Drone CI',
    kind: 'token',
    names: ['droneci', 'drone_ci', 'drone_token', 'drone_server'],
    near: '[A-Za-z0-9]{32}',
    source: 'https://docs.drone.io/cli/configure/',
  }),
  service('gitea-access-token', {
    name: 'Gitea',
    kind: 'access token',
    names: ['gitea', 'forgejo', 'codeberg'],
    near: '[0-9a-f]{40}',
    entropy: 2.8,
    source: 'https://docs.gitea.com/development/api-usage#authentication',
  }),
  service('gitee-access-token', {
    name: 'Gitee',
    kind: 'access token',
    near: '[0-9a-f]{32}',
    entropy: 2.8,
    source: 'https://gitee.com/api/v5/oauth_doc',
  }),
  service('gitter-access-token', {
    name: 'Gitter',
    kind: 'access token',
    near: '[0-9a-z_-]{40}',
    also: '_-',
    source: 'https://developer.gitter.im/docs/authentication',
  }),
  service('knapsackpro-token', {
    name: 'Knapsack Pro',
    kind: 'token',
    names: ['knapsack_pro', 'knapsackpro'],
    near: '[0-9a-z]{32}',
    source: 'https://docs.knapsackpro.com/',
  }),
  service('lokalise-api-token', {
    name: 'Lokalise',
    kind: 'API token',
    near: '[0-9a-f]{40}|[0-9a-z]{40}',
    entropy: 2.8,
    source: 'https://developers.lokalise.com/reference/api-authentication',
  }),
  service('crowdin-api-token', {
    name: 'Crowdin',
    kind: 'access token',
    near: '[A-Za-z0-9]{80}',
    source: 'https://support.crowdin.com/developer/authorization/',
  }),
]);
