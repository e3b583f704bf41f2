import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Looker',
  names: ['looker'],
  source: 'https://cloud.google.com/looker/docs/api-auth',
  advice: 'Delete the API key of the user in Looker (Admin, Users).',
});

export const looker = defineRules([
  rule('looker-client-secret', 'API client secret', { named: '[0-9A-Za-z]{24}', entropy: 3.3 }),
]);
