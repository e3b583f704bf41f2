import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const shippo = provider({
  name: 'Shippo',
  source: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  advice: 'Delete the token at https://apps.goshippo.com/settings/api.',
});

export const shippingMore = defineRules([
  provider({
    name: 'Shipday',
    names: ['shipday'],
    source: 'https://docs.shipday.com/reference/authentication',
    advice: 'Replace the key in the Shipday dashboard.',
  })('shipday-api-key', 'API key', { near: '[A-Za-z0-9]{10}\\.[A-Za-z0-9]{20}|[A-Za-z0-9.]{11}[A-Za-z0-9]{20}' }),
  shippo('shippo-live-token', 'live token', { looks: ['shippo_live_[0-9a-fA-F]{40}'], keywords: ['shippo_live_'] }),
  shippo('shippo-test-token', 'test token', {
    looks: ['shippo_test_[0-9a-fA-F]{40}'],
    keywords: ['shippo_test_'],
    severity: 'warn',
  }),
  provider({
    name: 'Samsara',
    source: 'https://developers.samsara.com/docs/authentication',
    advice: 'Delete the token in the Samsara settings (API tokens).',
  })('samsara-api-token', 'API token', {
    looks: ['samsara_api_[A-Za-z0-9]{26,32}'],
    keywords: ['samsara_api_'],
    entropy: 3.2,
  }),
]);
