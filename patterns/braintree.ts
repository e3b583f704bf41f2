import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Braintree',
  names: ['braintree'],
  source: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  advice: 'Delete the key in the Braintree control panel (Settings, API).',
});

export const braintree = defineRules([
  rule('braintree-private-key', 'private key', { near: '[0-9a-f]{32}', entropy: 2.8 }),
]);
