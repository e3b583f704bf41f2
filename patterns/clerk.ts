import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Clerk',
  names: ['clerk'],
  source: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  advice: 'Rotate the key at https://dashboard.clerk.com (API keys).',
});

export const clerk = defineRules([
  rule('clerk-secret-key', 'secret key', { near: 'sk_(?:test|live)_[A-Za-z0-9]{32,64}' }),
]);
