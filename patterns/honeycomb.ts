import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Honeycomb',
  names: ['honeycomb'],
  source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  advice: 'Delete the key in Honeycomb (Environment settings, API keys).',
});

export const honeycomb = defineRules([
  rule('honeycomb-ingest-key', 'ingest or management key', {
    looks: ['hc[a-fx](?:ik|lk|mk)_[A-Za-z0-9]{52,58}'],
    keywords: [
      'hcaik_',
      'hcamk_',
      'hcalk_',
      'hcbik_',
      'hcbmk_',
      'hcblk_',
      'hccik_',
      'hccmk_',
      'hcclk_',
      'hcdik_',
      'hcdmk_',
      'hcdlk_',
      'hceik_',
      'hcemk_',
      'hcelk_',
      'hcfik_',
      'hcfmk_',
      'hcflk_',
      'hcxik_',
      'hcxmk_',
      'hcxlk_',
    ],
  }),
  rule('honeycomb-api-key', 'configuration key', { near: '[0-9a-f]{32}|[0-9a-zA-Z]{22}', entropy: 2.8 }),
]);
