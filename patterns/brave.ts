import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Brave Search',
  source: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
  advice: 'Delete the key at https://api-dashboard.search.brave.com/app/keys.',
});

export const brave = defineRules([
  rule('brave-search-api-key', 'API key', {
    looks: ['BSA[A-Za-z0-9_-]{27,28}|BSA[A-Za-z0-9_-]{24,40}'],
    also: '_-',
    keywords: ['bsa'],
  }),
]);
