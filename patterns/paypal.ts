import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'PayPal',
  names: ['paypal'],
  source: 'https://developer.paypal.com/api/rest/authentication/',
  advice:
    'Create a second secret for the app at https://developer.paypal.com/dashboard, use it, delete the leaked one.',
});

export const paypal = defineRules([
  rule('paypal-client-secret', 'client secret', {
    near: 'E[A-Za-z0-9_-]{79}|E[A-Za-z0-9_.-]{43,79}',
    also: '_-',
    keyed: '[A-Za-z0-9_.-]{44,80}',
    entropy: 4,
  }),
]);
