import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'dfuse',
  source: 'https://docs.dfuse.io/platform/dfuse-cloud/authentication/',
  advice: 'Delete the key at https://app.dfuse.io.',
});

export const dfuse = defineRules([
  rule('dfuse-api-key', 'API key', {
    looks: ['(?:web|server|mobile)_[0-9a-z]{32}'],
    keywords: ['web_', 'server_', 'mobile_'],
  }),
]);
