import type { crypto } from '../../patterns/crypto.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const cryptoExamples = {
  'alchemy-api-key': nearby('alchemy', `alcht_${madeUp('base62', 30)}`),
  'ankr-api-key': nearby('ankr.com', madeUp('hex', 64)),
  'binance-api-key': nearby('binance', madeUp('base62', 64)),
  'bitfinex-api-key': nearby('bitfinex', madeUp('base62', 43)),
  'bitmex-api-key': nearby('bitmex', madeUp('base62', 48)),
  'bitstamp-api-key': nearby('bitstamp', madeUp('base62', 32)),
  'bittrex-api-key': nearby('bittrex', madeUp('lower', 32)),
  'blockfrost-project-id': nearby('blockfrost', `mainnet${madeUp('base62', 32)}`),
  'blocknative-api-key': nearby('blocknative', madeUpUuid()),
  'bybit-api-secret': nearby('bybit', madeUp('base62', 36)),
  'bscscan-api-key': nearby('bscscan', madeUp('upper', 34)),
  'cexio-api-key': nearby('cexio', madeUp('base62', 24)),
  'chainstack-api-key': nearby('chainstack', `${madeUp('base62', 8)}.${madeUp('base62', 32, 2)}`),
  'covalent-api-key': nearby('covalent', `cqt_${madeUp('lower', 24)}`),
  'etherscan-api-key': nearby('etherscan', madeUp('upper', 34)),
  'ethplorer-api-key': nearby(
    'ethplorer',
    `EK-${madeUp('base62', 5)}-${madeUp('base62', 7, 2)}-${madeUp('base62', 5, 3)}`,
  ),
  'fmfw-api-key': nearby('fmfw', madeUp('base62', 32)),
  'gemini-exchange-api-key': nearby('gemini', `master-${madeUp('base62', 20)}`),
  'helius-api-key': nearby('helius-rpc', madeUpUuid()),
  'huobi-secret-key': nearby(
    'huobi',
    `${madeUp('hex', 8)}-${madeUp('hex', 8, 2)}-${madeUp('hex', 8, 3)}-${madeUp('hex', 5, 4)}`,
  ),
  'infura-api-key': nearby('infura', madeUp('lower', 32)),
  'kraken-api-key': nearby('kraken', madeUp('base62', 80)),
  'kucoin-api-key': nearby('kucoin', madeUp('hex', 24)),
  'coinbase-api-key': nearby('coinbase', madeUp('base62', 64)),
  'dfuse-api-key': looking(`web_${madeUp('lower', 32)}`),
} satisfies ExamplesOf<typeof crypto>;
