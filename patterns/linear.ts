import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Linear',
  names: ['linear'],
  source: 'https://linear.app/developers/graphql#personal-api-keys',
  advice: 'Delete the key at https://linear.app/settings/account/security.',
});

export const linear = defineRules([
  rule('linear-api-key', 'API key or token', {
    looks: ['lin_(?:api|oauth)_[A-Za-z0-9]{40,64}'],
    keywords: ['lin_api_', 'lin_oauth_'],
  }),
  rule('linear-client-secret', 'client secret', { named: '[0-9a-f]{32}', entropy: 2.8 }),
]);
