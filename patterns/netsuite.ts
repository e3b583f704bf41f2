import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'NetSuite',
  names: ['netsuite'],
  source: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
  advice: 'Revoke the token in NetSuite (Setup, Users/Roles, Access tokens).',
});

export const netsuite = defineRules([
  rule('netsuite-token-credential', 'consumer or token key or secret', {
    near: '[A-Za-z0-9]{64}',
    keyed: '[A-Za-z0-9]{64}',
  }),
]);
