import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Duffel',
  source: 'https://duffel.com/docs/api/overview/making-requests/authentication',
  advice: 'Delete the token at https://app.duffel.com (Developers, Access tokens).',
});

export const duffel = defineRules([
  rule('duffel-access-token', 'access token', {
    looks: ['duffel_(?:test|live)_[A-Za-z0-9_=-]{43}'],
    also: '=_-',
    keywords: ['duffel_test_', 'duffel_live_'],
    entropy: 1,
  }),
]);
