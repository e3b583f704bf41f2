import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

export const financeMore = defineRules([
  provider({
    name: 'marketstack',
    names: ['marketstack'],
    source: 'https://marketstack.com/documentation',
    advice: 'Reset the key at https://marketstack.com/dashboard.',
  })('marketstack-access-key', 'access key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Nasdaq Data Link',
    names: ['nasdaq', 'quandl'],
    source: 'https://docs.data.nasdaq.com/docs/getting-started',
    advice: 'Replace the key at https://data.nasdaq.com/account/profile.',
  })('nasdaq-data-link-api-key', 'API key', { keyed: '[A-Za-z0-9_-]{20}', also: '_-' }),
  provider({
    name: 'OANDA',
    names: ['oanda'],
    source: 'https://developer.oanda.com/rest-live-v20/authentication/',
    advice: 'Revoke the token at https://www.oanda.com/account/tpa/personal_token.',
  })('oanda-access-token', 'access token', { near: '[0-9a-f]{32}-[0-9a-f]{32}|[A-Za-z0-9]{24}', also: '_-' }),
  provider({
    name: 'Polygon.io',
    names: ['polygon.io', 'polygonio', 'polygon_io', 'polygon'],
    source: 'https://polygon.io/docs/rest/quickstart',
    advice: 'Delete the key at https://polygon.io/dashboard/keys.',
  })('polygon-io-api-key', 'API key', { keyed: '[A-Za-z0-9_]{32}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'SimFin',
    names: ['simfin'],
    source: 'https://www.simfin.com/en/fundamental-data-download/',
    advice: 'Replace the key at https://app.simfin.com/data-api.',
  })('simfin-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'StockData.org',
    names: ['stockdata'],
    source: 'https://www.stockdata.org/documentation',
    advice: 'Replace the token at https://www.stockdata.org/dashboard.',
  })('stockdata-api-token', 'API token', { near: '[A-Za-z0-9]{40}' }),
  provider({
    name: 'Technical Analysis API',
    names: ['technicalanalysisapi', 'technical-analysis-api'],
    source: 'https://technical-analysis-api.com/',
    advice: 'Ask the vendor for a new key.',
  })('technical-analysis-api-key', 'API key', { near: '[A-Z0-9]{48}' }),
  provider({
    name: 'Tiingo',
    names: ['tiingo'],
    source: 'https://www.tiingo.com/documentation/general/connecting',
    advice: 'Replace the token at https://www.tiingo.com/account/api/token.',
  })('tiingo-api-token', 'API token', { near: '[0-9a-z]{40}' }),
  provider({
    name: 'Tradier',
    names: ['tradier'],
    source: 'https://docs.tradier.com/docs/authentication',
    advice: 'Regenerate the token at https://dash.tradier.com/settings/api.',
  })('tradier-access-token', 'access token', { near: '[A-Za-z0-9]{28}' }),
  provider({
    name: 'Twelve Data',
    names: ['twelvedata', 'twelve_data'],
    source: 'https://twelvedata.com/docs#authentication',
    advice: 'Replace the key at https://twelvedata.com/account/api-keys.',
  })('twelve-data-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'YNAB',
    names: ['youneedabudget', 'ynab'],
    source: 'https://api.ynab.com/#personal-access-tokens',
    advice: 'Revoke the token at https://app.ynab.com/settings/developer.',
  })('ynab-access-token', 'access token', { near: '[0-9a-f]{64}|[A-Za-z0-9_-]{43}', also: '_-' }),
]);
