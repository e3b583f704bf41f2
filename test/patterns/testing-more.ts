import type { testingMore } from '../../patterns/testing-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const testingMoreExamples = {
  'nightfall-api-key': byLooks(`NF-${madeUp('base62', 32)}`, `NF-${'x'.repeat(32)}`, `NF-${madeUp('base62', 15)}`),
  'percy-token': byName('percy', madeUp('hex', 64)),
  'qase-api-token': byName('qase', madeUp('base62', 40)),
  'sauce-labs-access-key': byName('saucelabs', madeUpUuid()),
  'scrutinizer-access-token': byName('scrutinizer', madeUp('lower', 64)),
  'semaphore-api-token': byName('semaphore', madeUp('lower', 32)),
  'snyk-api-token': byName('snyk', madeUpUuid()),
  'snyk-service-account-token': byLooks(`snyk_sat.${madeUp('hex', 8)}.${madeUp('base62', 90)}`, 'snyk_sat.token'),
  'sonarqube-token': byLooks(`squ_${madeUp('hex', 40)}`, `squ_${madeUp('hex', 20)}`, `squ_${'x'.repeat(40)}`),
  'sonarqube-legacy-token': byName('sonarqube', madeUp('lower', 40)),
  'spectral-api-key': byLooks(`spu-${madeUp('hex', 32)}`, `spu-${madeUp('hex', 20)}`),
  'stackhawk-api-key': byLooks(
    `hawk.${madeUp('base64url', 20)}.${madeUp('base64url', 20, 2)}`,
    `hawk.${'x'.repeat(20)}.${'x'.repeat(20)}`,
    `hawk.${madeUp('base64url', 9)}`,
  ),
  'testingbot-secret': byName('testingbot', madeUp('lower', 32)),
  'travis-ci-token': byName('travis', madeUp('base62', 22)),
  'trufflehog-enterprise-credential': byLooks(
    `thog-secret-${madeUp('hex', 32)}`,
    `thog-secret-${'x'.repeat(32)}`,
    `thog-secret-${madeUp('hex', 15)}`,
  ),
  'versioneye-api-key': byName('versioneye', madeUp('base62', 40)),
  'wiz-client-secret': byName('wiz_client', madeUp('base62', 64)),
} satisfies ExamplesOf<typeof testingMore>;
