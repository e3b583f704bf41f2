import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID, UUID_LIKE } from './shape.ts';

/** Markets, rates and accounts. */
export const finance = defineRules([
  service('aletheia-api-key', {
    name: 'Aletheia',
    names: ['aletheiaapi', 'aletheia_api', 'aletheia'],
    near: '[0-9A-Z]{32}',
    source: 'https://aletheiaapi.com/docs/',
  }),
  service('alphavantage-api-key', {
    name: 'Alpha Vantage',
    names: ['alphavantage', 'alpha_vantage', 'alpha-vantage'],
    near: '[0-9A-Z]{16}',
    entropy: 2.8,
    source: 'https://www.alphavantage.co/documentation/',
  }),
  service('alpaca-secret-key', {
    name: 'Alpaca',
    kind: 'secret key',
    names: ['alpaca', 'apca'],
    named: '[A-Za-z0-9]{40,44}',
    source: 'https://docs.alpaca.markets/docs/authentication',
  }),
  service('bitcoinaverage-api-key', {
    name: 'BitcoinAverage',
    near: '[A-Za-z0-9]{43}',
    source: 'https://apiv2.bitcoinaverage.com/#authentication',
  }),
  service('coinapi-api-key', {
    name: 'CoinAPI',
    near: '[0-9A-Z]{8}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{12}|[0-9A-Z-]{36}|[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}',
    also: '-',
    source: 'https://docs.coinapi.io/authentication',
  }),
  service('coingecko-api-key', {
    name: 'CoinGecko',
    near: 'CG-[A-Za-z0-9]{24}',
    source: 'https://docs.coingecko.com/reference/setting-up-your-api-key',
  }),
  service('coinlayer-api-key', {
    name: 'coinlayer',
    near: '[0-9a-z]{32}',
    source: 'https://coinlayer.com/documentation',
  }),
  service('coinlib-api-key', {
    name: 'Coinlib',
    near: '[0-9a-z]{16}',
    entropy: 2.8,
    source: 'https://coinlib.io/apidocs',
  }),
  service('coinmarketcap-api-key', {
    name: 'CoinMarketCap',
    names: ['coinmarketcap', 'cmc_pro'],
    near: UUID,
    source: 'https://coinmarketcap.com/api/documentation/v1/#section/Authentication',
  }),
  service('commodities-api-key', {
    name: 'Commodities-API',
    names: ['commodities-api', 'commodities_api', 'commoditiesapi', 'commodities'],
    keyed: '[A-Za-z0-9]{60}',
    source: 'https://commodities-api.com/documentation',
  }),
  service('cryptocompare-api-key', {
    name: 'CryptoCompare',
    near: '[0-9a-z-]{64}',
    also: '-',
    source: 'https://www.cryptocompare.com/api/#-api-key',
  }),
  service('currencycloud-api-key', {
    name: 'Currencycloud',
    near: '[0-9a-z]{64}',
    source: 'https://developer.currencycloud.com/api-reference/',
  }),
  service('currencyfreaks-api-key', {
    name: 'CurrencyFreaks',
    near: '[0-9a-z]{32}',
    source: 'https://currencyfreaks.com/documentation.html',
  }),
  service('currencylayer-api-key', {
    name: 'currencylayer',
    near: '[0-9a-z]{32}',
    source: 'https://currencylayer.com/documentation',
  }),
  service('currencyscoop-api-key', {
    name: 'CurrencyScoop (CurrencyBeacon)',
    names: ['currencyscoop', 'currencybeacon'],
    near: '[0-9A-Za-z]{32}',
    source: 'https://currencybeacon.com/api-documentation',
  }),
  service('databento-api-key', {
    name: 'Databento',
    near: 'db-[A-Za-z0-9]{29}',
    source: 'https://databento.com/docs/portal/api-keys',
  }),
  service('exchangerate-api-key', {
    name: 'ExchangeRate-API',
    names: ['exchangerate', 'exchange-rate', 'exchange_rate'],
    near: '[0-9a-f]{24}|[0-9a-z]{32}',
    entropy: 2.8,
    source: 'https://www.exchangerate-api.com/docs/authentication',
  }),
  service('fastforex-api-key', {
    name: 'fastFOREX',
    near: '[0-9a-z]{10}-[0-9a-z]{10}-[0-9a-z]{6}|[0-9a-z-]{28}',
    also: '-',
    source: 'https://www.fastforex.io/docs',
  }),
  service('finage-api-key', { name: 'Finage', near: 'API_KEY[0-9A-Z]{32}', source: 'https://finage.co.uk/docs/api' }),
  service('financialmodelingprep-api-key', {
    name: 'Financial Modeling Prep',
    names: ['financialmodelingprep', 'financial_modeling_prep', 'fmp_api'],
    near: '[A-Za-z0-9]{32}',
    source: 'https://site.financialmodelingprep.com/developer/docs',
  }),
  service('findl-api-key', { name: 'Findl', near: UUID_LIKE, source: 'https://docs.findl.com/' }),
  service('finicity-api-token', {
    name: 'Finicity',
    kind: 'token or secret',
    near: '[0-9a-f]{32}|[0-9A-Za-z]{20}',
    entropy: 2.8,
    source: 'https://developer.mastercard.com/open-banking-us/documentation/quick-start-guide/',
  }),
  service('finnhub-api-key', {
    name: 'Finnhub',
    near: '[0-9a-z]{20}|[0-9a-z]{40}',
    source: 'https://finnhub.io/docs/api/authentication',
  }),
  service('fixer-api-key', {
    name: 'Fixer',
    names: ['fixer.io', 'fixerio', 'fixer_io', 'fixer'],
    keyed: '[A-Za-z0-9]{32}',
    source: 'https://fixer.io/documentation',
  }),
  service('fxmarket-api-key', {
    name: 'FXMarketAPI',
    near: '[A-Za-z0-9_=-]{20}',
    also: '=_-',
    entropy: 3.3,
    source: 'https://fxmarketapi.com/documentation',
  }),
  service('glassnode-api-key', {
    name: 'Glassnode',
    near: '[A-Za-z0-9]{27}',
    source: 'https://docs.glassnode.com/basic-api/api-key',
  }),
  service('iexcloud-token', {
    name: 'IEX Cloud',
    kind: 'secret token',
    names: ['iexcloud', 'iexapis', 'iex_cloud', 'iex_api', 'iex_token'],
    near: 'T?sk_[0-9a-z]{32}|[0-9a-z_]{35}',
    also: '_',
    source: 'https://iexcloud.io/docs/api-basics/authentication',
  }),
  service('intrinio-api-key', {
    name: 'Intrinio',
    near: '[A-Za-z0-9]{44}',
    source: 'https://docs.intrinio.com/documentation/api_v2/authentication',
  }),
  service('luno-api-secret', {
    name: 'Luno',
    kind: 'API secret',
    near: '[A-Za-z0-9_-]{43}',
    also: '_-',
    source: 'https://www.luno.com/en/developers/api#section/Authentication',
  }),
  service('lunchmoney-access-token', {
    name: 'Lunch Money',
    kind: 'access token',
    names: ['lunchmoney', 'lunch_money', 'lunch-money'],
    near: '[0-9a-f]{50}',
    entropy: 2.8,
    source: 'https://lunchmoney.dev/#authentication',
  }),
]);
