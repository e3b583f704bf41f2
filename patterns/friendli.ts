import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Friendli',
  source: 'https://friendli.ai/docs/guides/personal_access_tokens',
  advice: 'Delete the token at https://friendli.ai/suite/setting/tokens.',
});

export const friendli = defineRules([
  rule('friendli-token', 'personal access token', { looks: ['flp_[A-Za-z0-9]{46,50}'], keywords: ['flp_'] }),
]);
