import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Cal.com',
  names: ['calcom', 'cal.com'],
  source: 'https://cal.com/docs/api-reference/v2/introduction',
  advice: 'Delete the key at https://app.cal.com/settings/developer/api-keys.',
});

export const calCom = defineRules([
  rule('cal-com-api-key', 'API key', {
    looks: ['cal_live_[0-9a-f]{32}'],
    near: 'cal_[0-9a-f]{32}',
    keywords: ['cal_live_'],
  }),
]);
