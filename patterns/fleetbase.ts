import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Fleetbase',
  source: 'https://docs.fleetbase.io/',
  advice: 'Revoke the key in the Fleetbase console (Developers, API keys).',
});

export const fleetbase = defineRules([
  rule('fleetbase-api-key', 'API key', {
    looks: ['flb_(?:live|test)_[A-Za-z0-9]{20}'],
    keywords: ['flb_live_', 'flb_test_'],
  }),
]);
