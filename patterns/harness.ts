import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Harness',
  source: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  advice: 'Delete the token in your Harness profile (My API keys).',
});

export const harness = defineRules([
  rule('harness-api-token', 'access token', {
    looks: ['(?:pat|sat)\\.[A-Za-z0-9_-]{22}\\.[0-9a-z]{24}\\.[A-Za-z0-9]{20}'],
    also: '_-',
    keywords: ['pat.', 'sat.'],
  }),
]);
