import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Paystack',
  names: ['paystack'],
  source: 'https://paystack.com/docs/api/authentication/',
  advice: 'Generate new keys at https://dashboard.paystack.com/#/settings/developers.',
});

export const paystack = defineRules([
  // The prefix is that of Stripe, too.
  rule('paystack-secret-key', 'secret key', { near: 'sk_(?:live|test)_[0-9a-f]{40}', confidence: 'high' }),
]);
