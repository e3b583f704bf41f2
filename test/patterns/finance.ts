import type { finance } from '../../patterns/finance.ts';
import { assigned, type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const financeExamples = {
  'aletheia-api-key': nearby('aletheiaapi', madeUp('upper', 32)),
  'alphavantage-api-key': nearby('alphavantage', madeUp('upper', 16)),
  'alpaca-secret-key': assigned('alpaca', madeUp('base62', 40)),
  'bitcoinaverage-api-key': nearby('bitcoinaverage', madeUp('base62', 43)),
  'coinapi-api-key': nearby(
    'coinapi',
    `${madeUp('upper', 8)}-${madeUp('upper', 4, 2)}-${madeUp('upper', 4, 3)}-${madeUp('upper', 4, 4)}-${madeUp('upper', 12, 5)}`,
  ),
  'coingecko-api-key': nearby('coingecko', `CG-${madeUp('base62', 24)}`),
  'coinlayer-api-key': nearby('coinlayer', madeUp('lower', 32)),
  'coinlib-api-key': nearby('coinlib', madeUp('lower', 16)),
  'coinmarketcap-api-key': nearby('coinmarketcap', madeUpUuid()),
  'commodities-api-key': nearby('commodities-api', madeUp('base62', 60)),
  'cryptocompare-api-key': nearby('cryptocompare', madeUp('lower', 64)),
  'currencycloud-api-key': nearby('currencycloud', madeUp('lower', 64)),
  'currencyfreaks-api-key': nearby('currencyfreaks', madeUp('lower', 32)),
  'currencylayer-api-key': nearby('currencylayer', madeUp('lower', 32)),
  'currencyscoop-api-key': nearby('currencyscoop', madeUp('base62', 32)),
  'databento-api-key': nearby('databento', `db-${madeUp('base62', 29)}`),
  'exchangerate-api-key': nearby('exchangerate', madeUp('hex', 24)),
  'fastforex-api-key': nearby('fastforex', `${madeUp('lower', 10)}-${madeUp('lower', 10, 2)}-${madeUp('lower', 6, 3)}`),
  'finage-api-key': nearby('finage', `API_KEY${madeUp('upper', 32)}`),
  'financialmodelingprep-api-key': nearby('financialmodelingprep', madeUp('base62', 32)),
  'findl-api-key': nearby('findl', madeUpUuid()),
  'finicity-api-token': nearby('finicity', madeUp('hex', 32)),
  'finnhub-api-key': nearby('finnhub', madeUp('lower', 20)),
  'fixer-api-key': nearby('fixer.io', madeUp('base62', 32)),
  'fxmarket-api-key': nearby('fxmarket', madeUp('base62', 20)),
  'glassnode-api-key': nearby('glassnode', madeUp('base62', 27)),
  'iexcloud-token': nearby('iexcloud', `sk_${madeUp('lower', 32)}`),
  'intrinio-api-key': nearby('intrinio', madeUp('base62', 44)),
  'luno-api-secret': nearby('luno', madeUp('base62', 43)),
  'lunchmoney-access-token': nearby('lunchmoney', madeUp('hex', 50)),
} satisfies ExamplesOf<typeof finance>;
