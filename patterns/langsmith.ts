import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'LangSmith',
  source:
    'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
  advice: 'Delete the key at https://smith.langchain.com/settings.',
});

export const langsmith = defineRules([
  rule('langsmith-api-key', 'API key', {
    looks: ['lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}'],
    keywords: ['lsv2_pt_', 'lsv2_sk_'],
  }),
]);
