import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Freemius',
  source: 'https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/',
  advice: 'Rotate the keys of the product in the Freemius dashboard (Settings, Keys).',
});

export const freemius = defineRules([
  rule('freemius-secret-key', 'secret key', {
    // Any printable characters, so the name has to stand right before it.
    looks: ['(?<=secret_key["\'] {0,4}(?:=>|:|,) {0,4}["\'])sk_[!-&(-~]{29}(?=["\'])'],
    also: '_-',
    keywords: ['sk_'],
    entropy: 3.5,
  }),
]);
