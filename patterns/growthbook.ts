import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'GrowthBook',
  source: 'https://docs.growthbook.io/api-overview',
  advice: 'Delete the key in GrowthBook (Settings, API keys).',
});

export const growthbook = defineRules([
  rule('growthbook-secret-key', 'secret key', {
    looks: ['secret_(?:admin_|user_|readonly_)[A-Za-z0-9]{30,50}'],
    keywords: ['secret_admin_', 'secret_user_', 'secret_readonly_'],
  }),
]);
