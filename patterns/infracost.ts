import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Infracost',
  source: 'https://www.infracost.io/docs/infracost_cloud/key_concepts/#api-keys',
  advice: 'Rotate the key at https://dashboard.infracost.io (Org settings).',
});

export const infracost = defineRules([
  rule('infracost-api-key', 'API key', { looks: ['(?<!\\.)ico-[A-Za-z0-9]{32}'], keywords: ['ico-'] }),
]);
