import type { cryptoMore } from '../../patterns/crypto-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const cryptoMoreExamples = {
  'moralis-api-key': byName('moralis', madeUp('base62', 64)),
  'nftport-api-key': byName('nftport', madeUpUuid()),
  'opensea-api-key': byName('opensea', madeUp('hex', 32)),
  'pinata-api-secret': byName('pinata', madeUp('lower', 64)),
  'pinata-api-key': byName('pinata', madeUp('lower', 20)),
  'poloniex-api-key': byName(
    'poloniex',
    `${madeUp('upper', 8)}-${madeUp('upper', 8, 2)}-${madeUp('upper', 8, 3)}-${madeUp('upper', 8, 4)}`,
  ),
  'poloniex-api-secret': byName('poloniex', madeUp('hex', 128)),
  'purestake-api-key': byName('purestake', madeUp('base62', 40)),
  'quicknode-endpoint-token': {
    found: [{ text: `https://a-b-c.solana-mainnet.quiknode.pro/${madeUp('hex', 40)}/`, secret: madeUp('hex', 40) }],
    quiet: ['https://a.quiknode.pro/<token>'],
  },
  'robinhood-crypto-api-key': byLooks(
    `rh-api-${madeUpUuid()}`,
    `rh-api-${'x'.repeat(36)}`,
    `rh-api-${madeUp('hex', 20)}`,
  ),
  'tatum-api-key': byName('tatum', `${madeUp('lower', 18)}9${madeUp('lower', 17)}`),
  'web3-storage-token': byName(
    'web3.storage',
    `eyJ${madeUp('base64url', 24)}.eyJ${madeUp('base64url', 84, 2)}.${madeUp('base64url', 29, 3)}`,
  ),
  'worldcoinindex-api-key': byName('worldcoinindex', madeUp('base62', 35)),
} satisfies ExamplesOf<typeof cryptoMore>;
