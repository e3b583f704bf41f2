import type { lark } from '../../patterns/lark.ts';
import { assigned, type ExamplesOf, inTexts, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const larkExamples = {
  'lark-access-token': nearby('lark', `t-${madeUp('base62', 14, 2)}`),
  'lark-app-secret': assigned('lark', madeUp('base62', 32)),
  'lark-webhook': {
    found: inTexts(`https://open.feishu.cn/open-apis/bot/v2/hook/${madeUpUuid()}`, (url) => `curl -X POST ${url}`),
    quiet: [
      'https://open.feishu.cn/open-apis/bot/v2/hook/',
      'https://open.larksuite.com/open-apis/bot/v2/hook/your-hook',
    ],
  },
} satisfies ExamplesOf<typeof lark>;
