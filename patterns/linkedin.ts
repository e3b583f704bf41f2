import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'LinkedIn',
  names: ['linkedin', 'linked_in', 'linked-in'],
  source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow',
  advice: 'Generate a new client secret at https://www.linkedin.com/developers/apps.',
});

export const linkedin = defineRules([
  rule('linkedin-client-secret', 'client secret', { named: '[A-Za-z0-9]{16}', entropy: 2.8 }),
]);
