import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Exoscale',
  names: ['exoscale'],
  source: 'https://community.exoscale.com/product/iam/quick-start/',
  advice: 'Delete the key at https://portal.exoscale.com/iam/api-keys.',
});

export const exoscale = defineRules([
  rule('exoscale-api-key', 'API key', { looks: ['EXO[0-9a-f]{24}'], keywords: ['exo'], severity: 'warn' }),
  rule('exoscale-api-secret', 'API secret', { near: '[A-Za-z0-9_-]{40,60}', also: '_-' }),
]);
