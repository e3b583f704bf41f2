import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Buildkite',
  names: ['buildkite'],
  source: 'https://buildkite.com/docs/platform/security/tokens',
  advice: 'Revoke the token at https://buildkite.com/user/api-access-tokens, or rotate the agent token of the cluster.',
});

export const buildkite = defineRules([
  rule('buildkite-api-token', 'API access token', { looks: ['bkua_[0-9a-z]{40,53}'], keywords: ['bkua_'] }),
  rule('buildkite-service-token', 'agent, cluster, portal or package token', {
    looks: ['(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{50,340}'],
    also: '_-',
    keywords: ['bkaa_', 'bkaj_', 'bkar_', 'bkct_', 'bkpt_', 'bkpat_', 'bkps_'],
  }),
  rule('buildkite-legacy-token', 'token of the old format', { near: '[0-9a-z]{40}' }),
]);
