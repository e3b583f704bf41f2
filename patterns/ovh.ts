import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'OVHcloud',
  names: ['ovh'],
  source: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  advice: 'Revoke the credentials at https://www.ovh.com/auth/api/deleteApplication.',
});

export const ovh = defineRules([
  rule('ovh-secret', 'application secret or consumer key', { keyed: '[A-Za-z0-9-]{32}', also: '-', entropy: 3.3 }),
  rule('ovh-application-key', 'application key', {
    keyed: '[A-Za-z0-9-]{16}',
    also: '-_',
    severity: 'warn',
    entropy: 2.8,
  }),
]);
