import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Adyen',
  source: 'https://docs.adyen.com/development-resources/api-credentials/',
  advice: 'Generate a new API key in the Customer Area (Developers, API credentials).',
});

export const adyen = defineRules([
  rule('adyen-api-key', 'API key', {
    looks: ['AQE[a-zA-Z]hm[A-Za-z0-9+/=]{10,80}-[A-Za-z0-9+/=]{40,60}-[^\\s"\\x27`\\\\]{8,40}'],
    keywords: ['aqe'],
  }),
]);
