import type { financeMore } from '../../patterns/finance-more.ts';
import { byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const financeMoreExamples = {
  'marketstack-access-key': byName('marketstack', madeUp('lower', 32)),
  'nasdaq-data-link-api-key': byName('nasdaq', madeUp('base64url', 20)),
  'oanda-access-token': byName('oanda', `${madeUp('hex', 32)}-${madeUp('hex', 32, 2)}`),
  'polygon-io-api-key': byName('polygon', madeUp('base62', 32)),
  'simfin-api-key': byName('simfin', madeUp('base62', 32)),
  'stockdata-api-token': byName('stockdata', madeUp('base62', 40)),
  'technical-analysis-api-key': byName('technicalanalysisapi', madeUp('upper', 48)),
  'tiingo-api-token': byName('tiingo', madeUp('lower', 40)),
  'tradier-access-token': byName('tradier', madeUp('base62', 28)),
  'twelve-data-api-key': byName('twelvedata', madeUp('lower', 32)),
  'ynab-access-token': byName('youneedabudget', madeUp('hex', 64)),
} satisfies ExamplesOf<typeof financeMore>;
