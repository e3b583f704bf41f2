import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Lob',
  source: 'https://docs.lob.com/#tag/Authentication',
  advice: 'Roll the key at https://dashboard.lob.com/settings/api-keys.',
});

export const lob = defineRules([
  rule('lob-api-key', 'API key', {
    looks: ['(?:live|test)_[0-9a-f]{35}'],
    keywords: [
      'live_0',
      'live_1',
      'live_2',
      'live_3',
      'live_4',
      'live_5',
      'live_6',
      'live_7',
      'live_8',
      'live_9',
      'live_a',
      'live_b',
      'live_c',
      'live_d',
      'live_e',
      'live_f',
      'test_0',
      'test_1',
      'test_2',
      'test_3',
      'test_4',
      'test_5',
      'test_6',
      'test_7',
      'test_8',
      'test_9',
      'test_a',
      'test_b',
      'test_c',
      'test_d',
      'test_e',
      'test_f',
    ],
  }),
]);
