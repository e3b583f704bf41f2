import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Apify',
  names: ['apify'],
  source: 'https://docs.apify.com/platform/integrations/api#api-token',
  advice: 'Delete the token at https://console.apify.com/settings/integrations.',
});

export const apify = defineRules([
  rule('apify-api-token', 'API token', { looks: ['apify_api_[A-Za-z0-9-]{34,38}'], keywords: ['apify_api_'] }),
  rule('apify-legacy-token', 'API token of the old format', { near: '[A-Za-z0-9]{36}|[A-Za-z0-9]{17}' }),
]);
