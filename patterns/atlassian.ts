import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Atlassian',
  names: ['atlassian', 'jira', 'confluence', 'bitbucket', 'trello_atlassian'],
  source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  advice: 'Revoke the token at https://id.atlassian.com/manage-profile/security/api-tokens.',
});

export const atlassian = defineRules([
  rule('atlassian-api-token', 'API token', {
    looks: ['ATATT3[A-Za-z0-9_-]{40,220}=?[0-9A-F]{8}'],
    also: '=_-',
    keywords: ['atatt3'],
  }),
  rule('atlassian-access-token', 'organization, repository or workspace access token', {
    looks: ['ATCTT3[A-Za-z0-9_-]{40,220}=?[0-9A-F]{8}'],
    also: '=_-',
    keywords: ['atctt3'],
  }),
  rule('bitbucket-app-password', 'app password', {
    looks: ['ATBB[A-Za-z0-9]{32}'],
    keywords: ['atbb'],
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    advice: 'Revoke the app password at https://bitbucket.org/account/settings/app-passwords/.',
  }),
  rule('bitbucket-server-token', 'HTTP access token', {
    looks: ['BBDC-[A-Za-z0-9+/@_-]{40,50}'],
    also: '+/_-',
    keywords: ['bbdc-'],
    source: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
    advice: 'Revoke the token in the account settings of your Bitbucket Data Center.',
  }),
  rule('bitbucket-client-secret', 'OAuth secret', {
    named: '[A-Za-z0-9_=-]{64}|[A-Za-z0-9_-]{44}|[A-Za-z0-9]{32}',
    also: '=_-',
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  }),
  rule('atlassian-legacy-token', 'API token of the old format', {
    near: '[A-Za-z0-9]{24}|[MNO][DTjz][A-Za-z0-9+/]{42}',
    also: '+/',
    entropy: 3.3,
  }),
]);
