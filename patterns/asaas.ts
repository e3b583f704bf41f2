import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Asaas',
  source: 'https://docs.asaas.com/docs/chaves-de-api',
  advice: 'Delete the key in the Asaas settings (Integrations).',
});

export const asaas = defineRules([
  rule('asaas-api-key', 'API key', {
    looks: ['\\$aact_(?:(?:prod|hmlg)_)?[A-Za-z0-9+/=_-]{20,200}:{0,2}'],
    also: '+/=_-',
    keywords: ['$aact_'],
  }),
]);
