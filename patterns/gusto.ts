import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Gusto',
  names: ['gusto'],
  source: 'https://docs.gusto.com/app-integrations/docs/authentication',
  advice: 'Rotate the client secret at https://dev.gusto.com.',
});

export const gusto = defineRules([
  rule('gusto-client-secret', 'client secret', { named: '[A-Za-z0-9_-]{43}', also: '_-' }),
]);
