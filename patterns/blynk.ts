import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Blynk',
  names: ['blynk'],
  source: 'https://docs.blynk.io/en/blynk.cloud/get-started',
  advice: 'Rotate the token in the Blynk console (Developer Zone).',
});

export const blynk = defineRules([
  rule('blynk-token', 'access token', { near: '[A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{32}', also: '_-' }),
  {
    ...rule('blynk-organization-token', 'organization access token in a request', { near: '[A-Za-z0-9_-]{40}' }),
    // The host stands before or behind the header.
    patterns: [
      /blynk\.cloud\/[^\r\n]{0,80}[\s\S]{0,12}Authorization:\s{0,4}Bearer\s{1,4}(?<secret>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])/i,
      /Authorization:\s{0,4}Bearer\s{1,4}(?<secret>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])[\s\S]{0,12}https:\/\/(?:[a-z0-9]{3,5}\.)?blynk\.cloud/i,
    ],
  },
  rule('blynk-client-credentials', 'OAuth client credentials', {
    looks: ['oa2-client-id_[A-Za-z0-9_-]{32}(?::|&client_secret=)(?<secret>[A-Za-z0-9_-]{40})'],
    also: '_-',
    keywords: ['oa2-client-id_'],
  }),
]);
