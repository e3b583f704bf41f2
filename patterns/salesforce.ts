import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Salesforce',
  names: ['salesforce', 'sfdc'],
  source: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flows.htm',
  advice: 'Revoke the session or token in Salesforce (Setup, Session management, Connected apps OAuth usage).',
});

export const salesforce = defineRules([
  rule('salesforce-access-token', 'access token', {
    looks: ['00D[A-Za-z0-9]{12}![A-Za-z0-9_.]{80,260}'],
    near: '00[A-Za-z0-9]{13}![A-Za-z0-9_.-]{80,260}',
    also: '_.',
    keywords: ['00d'],
    entropy: 3.5,
  }),
  rule('salesforce-refresh-token', 'refresh token', {
    looks: ['5Aep861[A-Za-z0-9_.=]{60,120}'],
    also: '_.=',
    keywords: ['5aep861'],
    entropy: 3.5,
  }),
  rule('salesforce-consumer-secret', 'consumer secret', { keyed: '[0-9A-F]{64}', entropy: 2.8 }),
  rule('salesforce-consumer-key', 'consumer key', {
    looks: ['3MVG9[A-Za-z0-9_.]{70,120}'],
    also: '_.',
    keywords: ['3mvg9'],
    severity: 'warn',
    entropy: 3.5,
  }),
]);
