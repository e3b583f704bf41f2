import { lettersAndDigits, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { token } from './shape.ts';

const ADVICE = 'Roll the key at https://dashboard.stripe.com/apikeys and look through the request log.';
const CHECKS = [minEntropy(3), notPlaceholder, lettersAndDigits];

export const stripe = defineRules([
  {
    id: 'stripe-secret-key',
    description: 'Stripe secret or restricted key',
    source: 'https://docs.stripe.com/keys',
    severity: 'error',
    confidence: 'high',
    patterns: [token('(?:sk|rk)_(?:live|prod)_[A-Za-z0-9]{14,247}')],
    keywords: ['k_live_', 'k_prod_'],
    checks: CHECKS,
    advice: ADVICE,
  },
  {
    id: 'stripe-test-key',
    description: 'Stripe test mode key',
    source: 'https://docs.stripe.com/keys',
    severity: 'warn',
    confidence: 'high',
    patterns: [token('(?:sk|rk)_test_[A-Za-z0-9]{14,247}')],
    keywords: ['k_test_'],
    checks: CHECKS,
    advice: ADVICE,
  },
  {
    id: 'stripe-webhook-secret',
    description: 'Stripe webhook signing secret',
    source: 'https://docs.stripe.com/webhooks/signature',
    severity: 'error',
    confidence: 'high',
    patterns: [token('whsec_[A-Za-z0-9+/]{32,128}={0,2}', '+/=')],
    keywords: ['whsec_'],
    checks: CHECKS,
    advice: 'Roll the signing secret of the endpoint at https://dashboard.stripe.com/webhooks.',
  },
  {
    id: 'stripe-client-secret',
    description: 'Stripe client secret of a payment or setup intent',
    source: 'https://docs.stripe.com/api/payment_intents/object#payment_intent_object-client_secret',
    severity: 'warn',
    confidence: 'high',
    patterns: [token('(?:pi|seti)_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}')],
    keywords: ['_secret_'],
    checks: CHECKS,
    advice: 'Cancel the intent; its client secret opens no other.',
  },
]);
