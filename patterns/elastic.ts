import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Elastic',
  names: ['elastic', 'elasticsearch'],
  source: 'https://www.elastic.co/docs/deploy-manage/api-keys',
  advice: 'Invalidate the key with DELETE /_security/api_key, or delete it in the Elastic Cloud console.',
});

export const elastic = defineRules([
  rule('elastic-cloud-api-key', 'Cloud API key', {
    looks: ['essu_[A-Za-z0-9_-]{60,200}={0,2}'],
    also: '=_-',
    keywords: ['essu_'],
  }),
  rule('elasticsearch-api-key', 'API key', {
    named: '[A-Za-z0-9_-]{20}:[A-Za-z0-9_-]{22}|[A-Za-z0-9+/]{58}==',
    also: '+/=_-',
  }),
]);
