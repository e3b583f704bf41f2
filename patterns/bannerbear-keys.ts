import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Bannerbear',
  source: 'https://developers.bannerbear.com/#authentication',
  advice: 'Rotate the key at https://app.bannerbear.com/account/settings/api_keys.',
});

export const bannerbearKeys = defineRules([
  rule('bannerbear-token', 'project or master API key', {
    looks: ['bb_(?:pr|ma)_[0-9a-f]{28,32}'],
    keywords: ['bb_pr_', 'bb_ma_'],
  }),
]);
