import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const pinata = provider({
  name: 'Pinata',
  names: ['pinata'],
  source: 'https://docs.pinata.cloud/account-management/api-keys',
  advice: 'Revoke the key at https://app.pinata.cloud/developers/api-keys.',
});
const poloniex = provider({
  name: 'Poloniex',
  names: ['poloniex'],
  source: 'https://api-docs.poloniex.com/spot/',
  advice: 'Delete the key at https://poloniex.com/apiKeys.',
});

export const cryptoMore = defineRules([
  provider({
    name: 'Moralis',
    names: ['moralis'],
    source: 'https://docs.moralis.com/web3-data-api/evm/get-your-api-key',
    advice: 'Delete the key at https://admin.moralis.com/api-keys.',
  })('moralis-api-key', 'API key', { near: '[A-Za-z0-9]{64}', also: '_.-' }),
  provider({
    name: 'NFTPort',
    names: ['nftport'],
    source: 'https://docs.nftport.xyz/',
    advice: 'Replace the key in the NFTPort dashboard.',
  })('nftport-api-key', 'API key', { near: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}', entropy: 2.8 }),
  provider({
    name: 'OpenSea',
    names: ['opensea'],
    source: 'https://docs.opensea.io/reference/api-keys',
    advice: 'Delete the key at https://opensea.io/settings/developer.',
  })('opensea-api-key', 'API key', { keyed: '[0-9a-f]{32}' }),
  pinata('pinata-api-secret', 'API secret', { near: '[0-9a-z]{64}' }),
  pinata('pinata-api-key', 'API key', { near: '[0-9a-z]{20}', also: '_-', severity: 'warn', entropy: 2.8 }),
  poloniex('poloniex-api-key', 'API key', { near: '[0-9A-Z]{8}(?:-[0-9A-Z]{8}){3}', also: '-', severity: 'warn' }),
  poloniex('poloniex-api-secret', 'API secret', { near: '[0-9a-f]{128}' }),
  provider({
    name: 'PureStake',
    names: ['purestake'],
    source: 'https://developer.purestake.io/',
    advice: 'Replace the key in the PureStake account.',
  })('purestake-api-key', 'API key', { near: '[A-Za-z0-9]{40}' }),
  provider({
    name: 'QuickNode',
    source: 'https://www.quicknode.com/docs/welcome',
    advice: 'Roll the token of the endpoint at https://dashboard.quicknode.com.',
  })('quicknode-endpoint-token', 'endpoint token', {
    looks: ['[a-z0-9.-]{4,80}\\.quiknode\\.pro/(?<secret>[0-9a-f]{40})'],
    keywords: ['.quiknode.pro/'],
  }),
  provider({
    name: 'Robinhood Crypto',
    source: 'https://docs.robinhood.com/crypto/trading/',
    advice: 'Delete the key in the Robinhood account (Crypto, API trading).',
  })('robinhood-crypto-api-key', 'API key', { looks: [`rh-api-${UUID}`], keywords: ['rh-api-'], entropy: 2.8 }),
  provider({
    name: 'Tatum',
    names: ['tatum'],
    source: 'https://docs.tatum.io/docs/authentication',
    advice: 'Delete the key at https://dashboard.tatum.io.',
  })('tatum-api-key', 'API key', { near: 't-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-z-]{36}', also: '-' }),
  provider({
    name: 'web3.storage',
    names: ['web3.storage', 'web3storage', 'web3_storage', 'web3-storage'],
    source: 'https://web3.storage/docs/',
    advice: 'Delete the token in the web3.storage account.',
  })('web3-storage-token', 'API token', {
    near: 'eyJ[A-Za-z0-9_-]{20,60}\\.eyJ[A-Za-z0-9_-]{80,300}\\.[A-Za-z0-9_-]{25,100}',
    also: '_-',
    entropy: 3.5,
  }),
  provider({
    name: 'WorldCoinIndex',
    names: ['worldcoinindex'],
    source: 'https://www.worldcoinindex.com/apiservice',
    advice: 'Ask WorldCoinIndex for a new key.',
  })('worldcoinindex-api-key', 'API key', { near: '[A-Za-z0-9]{35}' }),
]);
