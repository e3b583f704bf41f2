import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Airtable',
  names: ['airtable'],
  source: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  advice: 'Delete the token at https://airtable.com/create/tokens.',
});

export const airtable = defineRules([
  rule('airtable-personal-access-token', 'personal access token', {
    looks: ['pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}'],
    keywords: ['pat'],
  }),
  rule('airtable-oauth-token', 'OAuth access token', {
    near: '[A-Za-z0-9]{10,30}\\.v1\\.[A-Za-z0-9_-]{10,60}\\.[0-9a-f]{5,160}',
    source: 'https://airtable.com/developers/web/api/oauth-reference',
    advice: 'Revoke the integration at https://airtable.com/account/integrations.',
  }),
  rule('airtable-api-key', 'API key of the old format', { near: 'key[A-Za-z0-9]{14}|[0-9a-z]{17}', entropy: 2.8 }),
]);
