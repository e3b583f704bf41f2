import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Endor Labs',
  source: 'https://docs.endorlabs.com/rest-api/authentication/',
  advice: 'Delete the key in Endor Labs (Access control, API keys).',
});

export const endorlabs = defineRules([
  rule('endorlabs-api-key', 'API key or secret', {
    looks: ['endr\\+[A-Za-z0-9-]{16}'],
    also: '-',
    keywords: ['endr+'],
  }),
]);
