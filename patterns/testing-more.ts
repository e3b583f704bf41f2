import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const snyk = provider({
  name: 'Snyk',
  names: ['snyk'],
  source: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  advice: 'Revoke the token at https://app.snyk.io/account.',
});

export const testingMore = defineRules([
  provider({
    name: 'Nightfall',
    source: 'https://docs.nightfall.ai/docs/creating-api-key',
    advice: 'Delete the key at https://app.nightfall.ai/developer-platform.',
  })('nightfall-api-key', 'API key', { looks: ['NF-[A-Za-z0-9]{32}'], keywords: ['nf-'], entropy: 3.5 }),
  provider({
    name: 'Percy',
    names: ['percy'],
    source: 'https://www.browserstack.com/docs/percy/get-started/percy-token',
    advice: 'Replace the token in the Percy project settings.',
  })('percy-token', 'project token', { near: '(?:web_|app_|auto_|ss_)?[0-9a-f]{64}', also: '_' }),
  provider({
    name: 'Qase',
    names: ['qase'],
    source: 'https://developers.qase.io/reference/introduction',
    advice: 'Delete the token at https://app.qase.io/user/api/token.',
  })('qase-api-token', 'API token', { near: '[0-9a-f]{64}|[A-Za-z0-9]{40}' }),
  provider({
    name: 'Sauce Labs',
    names: ['saucelabs', 'sauce_labs', 'sauce_access', 'sauce-access', 'sauce labs'],
    source: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
    advice: 'Regenerate the access key at https://app.saucelabs.com/user-settings.',
  })('sauce-labs-access-key', 'access key', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'Scrutinizer CI',
    names: ['scrutinizer'],
    source: 'https://scrutinizer-ci.com/docs/api/',
    advice: 'Delete the token at https://scrutinizer-ci.com/profile/applications.',
  })('scrutinizer-access-token', 'access token', { keyed: '[0-9a-z]{64}' }),
  provider({
    name: 'Semaphore',
    names: ['semaphore'],
    source: 'https://docs.semaphore.io/reference/api',
    advice: 'Reset the token in the Semaphore account settings.',
  })('semaphore-api-token', 'API token', { keyed: '[0-9a-z]{32}' }),
  snyk('snyk-api-token', 'API token', { keyed: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}', entropy: 2.8 }),
  snyk('snyk-service-account-token', 'service account token', {
    looks: ['snyk_(?:uat|sat)\\.[0-9a-f]{8}\\.[A-Za-z0-9_-]{60,400}(?:\\.[A-Za-z0-9_-]{20,400})?'],
    also: '_-',
    keywords: ['snyk_uat.', 'snyk_sat.'],
    entropy: 3.5,
  }),
  provider({
    name: 'SonarQube',
    source: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
    advice: 'Revoke the token in the SonarQube account (My account, Security).',
  })('sonarqube-token', 'token', {
    looks: ['sq[pua]_[0-9a-z]{40}', 'sqco_[A-Za-z0-9]{59}'],
    keywords: ['sqp_', 'squ_', 'sqa_', 'sqco_'],
    entropy: 3.2,
  }),
  provider({
    name: 'Sonar',
    names: [
      'sonar.login',
      'sonar_login',
      'sonarlogin',
      'sonar.token',
      'sonar_token',
      'sonartoken',
      'sonarqube',
      'sonarcloud',
    ],
    source: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
    advice: 'Revoke the token in the SonarQube account (My account, Security).',
  })('sonarqube-legacy-token', 'token of the old format', { near: '[0-9a-z]{40}' }),
  provider({
    name: 'Spectral',
    source: 'https://guides.spectralops.io/docs',
    advice: 'Replace the key in the Spectral dashboard (Settings, Organization).',
  })('spectral-api-key', 'API key', { looks: ['sp[ua]-[0-9a-z]{32}'], keywords: ['spu-', 'spa-'] }),
  provider({
    name: 'StackHawk',
    source: 'https://docs.stackhawk.com/apidocs.html',
    advice: 'Delete the key at https://app.stackhawk.com/settings/apikeys.',
  })('stackhawk-api-key', 'API key', {
    looks: ['hawk\\.[A-Za-z0-9_-]{20}\\.[A-Za-z0-9_-]{20}'],
    also: '_-',
    keywords: ['hawk.'],
    entropy: 3.5,
  }),
  provider({
    name: 'TestingBot',
    names: ['testingbot'],
    source: 'https://testingbot.com/support/api',
    advice: 'Reset the secret at https://testingbot.com/members/user/edit.',
  })('testingbot-secret', 'key or secret', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Travis CI',
    names: ['travis'],
    source: 'https://docs.travis-ci.com/user/triggering-builds/#api-token',
    advice: 'Regenerate the token at https://app.travis-ci.com/account/preferences.',
  })('travis-ci-token', 'access token', { keyed: '[A-Za-z0-9_-]{22}', also: '_-', entropy: 3.2 }),
  provider({
    name: 'TruffleHog Enterprise',
    source: 'https://docs.trufflesecurity.com/',
    advice: 'Delete the key in the TruffleHog Enterprise dashboard.',
  })('trufflehog-enterprise-credential', 'key or secret', {
    looks: ['thog-secret-[0-9a-f]{32}', 'thog-key-[0-9a-f]{16}'],
    keywords: ['thog-secret-', 'thog-key-'],
    entropy: 2.8,
  }),
  provider({
    name: 'VersionEye',
    names: ['versioneye'],
    source: 'https://www.versioneye.com/api/',
    advice: 'Replace the key in the VersionEye settings.',
  })('versioneye-api-key', 'API key', { near: '[A-Za-z0-9-]{40}', also: '-', entropy: 3.5 }),
  provider({
    name: 'Wiz',
    names: ['wiz.io', 'wiz_client', 'wiz-client', 'wiz_api'],
    source: 'https://docs.wiz.io/',
    advice: 'Delete the service account in the Wiz portal.',
  })('wiz-client-secret', 'client secret', { near: '[A-Za-z0-9]{64}' }),
]);
