import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const scrapfly = provider({
  name: 'Scrapfly',
  names: ['scrapfly'],
  source: 'https://scrapfly.io/docs/scrape-api/getting-started',
  advice: 'Rotate the key at https://scrapfly.io/dashboard.',
});

export const scrapingMore = defineRules([
  provider({
    name: 'ParseHub',
    names: ['parsehub'],
    source: 'https://www.parsehub.com/docs/ref/api/v2/',
    advice: 'Replace the key in the ParseHub account.',
  })('parsehub-api-key', 'API key', { near: 't[A-Za-z0-9_-]{11}|[A-Za-z0-9]{12}', also: '_-', entropy: 2.8 }),
  provider({
    name: 'Parsers',
    names: ['parsers.dev', 'parsers'],
    source: 'https://parsers.me/',
    advice: 'Replace the key in the Parsers account.',
  })('parsers-api-key', 'API key', { keyed: '[0-9a-z]{64}' }),
  provider({
    name: 'ProxyCrawl',
    names: ['proxycrawl', 'crawlbase'],
    source: 'https://crawlbase.com/docs/crawling-api/',
    advice: 'Reset the token at https://crawlbase.com/dashboard/account/docs.',
  })('proxycrawl-token', 'token', { near: '[A-Za-z0-9_-]{22}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Restpack',
    names: ['restpack'],
    source: 'https://restpack.io/screenshot/docs',
    advice: 'Replace the token at https://restpack.io/console.',
  })('restpack-access-token', 'access token', { near: '[A-Za-z0-9]{48}' }),
  provider({
    name: 'ScrapeOwl',
    names: ['scrapeowl'],
    source: 'https://scrapeowl.com/docs',
    advice: 'Replace the key in the ScrapeOwl dashboard.',
  })('scrapeowl-api-key', 'API key', { near: '[0-9a-z]{30}' }),
  provider({
    name: 'ScraperAPI',
    names: ['scraperapi', 'scraper_api'],
    source: 'https://docs.scraperapi.com/',
    advice: 'Regenerate the key at https://dashboard.scraperapi.com.',
  })('scraperapi-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'ScraperBox',
    names: ['scraperbox'],
    source: 'https://scraperbox.com/google-search-api',
    advice: 'Replace the token in the ScraperBox dashboard.',
  })('scraperbox-api-token', 'API token', { near: '[A-Z0-9]{32}' }),
  provider({
    name: 'scrapestack',
    names: ['scrapestack'],
    source: 'https://scrapestack.com/documentation',
    advice: 'Reset the key at https://scrapestack.com/dashboard.',
  })('scrapestack-access-key', 'access key', { near: '[0-9a-z]{32}' }),
  scrapfly('scrapfly-api-key', 'API key', {
    looks: ['scp-(?:live|test)-[0-9a-z]{32}'],
    keywords: ['scp-live-', 'scp-test-'],
  }),
  scrapfly('scrapfly-legacy-api-key', 'API key of the old format', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'ScrapingAnt',
    names: ['scrapingant'],
    source: 'https://docs.scrapingant.com/',
    advice: 'Replace the key in the ScrapingAnt dashboard.',
  })('scrapingant-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'ScrapingBee',
    names: ['scrapingbee', 'scraping_bee', 'scraping-bee', 'scraping bee'],
    source: 'https://www.scrapingbee.com/documentation/',
    advice: 'Regenerate the key at https://app.scrapingbee.com/dashboard.',
  })('scrapingbee-api-key', 'API key', { near: '[A-Z0-9]{80}', keyed: '[A-Z0-9]{80}' }),
  provider({
    name: 'ScreenshotAPI',
    names: ['screenshotapi'],
    source: 'https://docs.screenshotapi.net/',
    advice: 'Replace the key at https://app.screenshotapi.net.',
  })('screenshotapi-api-key', 'API key', { near: '[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}', also: '-' }),
  provider({
    name: 'screenshotlayer',
    names: ['screenshotlayer'],
    source: 'https://screenshotlayer.com/documentation',
    advice: 'Reset the key at https://screenshotlayer.com/dashboard.',
  })('screenshotlayer-access-key', 'access key', { near: '[A-Za-z0-9_]{32}', also: '_' }),
  provider({
    name: 'SERPHouse',
    names: ['serphouse'],
    source: 'https://docs.serphouse.com/',
    advice: 'Replace the token at https://app.serphouse.com.',
  })('serphouse-api-token', 'API token', { near: '[A-Za-z0-9]{60}' }),
  provider({
    name: 'SerpApi',
    names: ['serpapi', 'serp_api'],
    source: 'https://serpapi.com/search-api',
    advice: 'Regenerate the key at https://serpapi.com/manage-api-key.',
  })('serpapi-api-key', 'private API key', { near: '[0-9a-f]{64}' }),
  provider({
    name: 'serpstack',
    names: ['serpstack'],
    source: 'https://serpstack.com/documentation',
    advice: 'Reset the key at https://serpstack.com/dashboard.',
  })('serpstack-access-key', 'access key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Web Scraper Cloud',
    names: ['webscraper'],
    source: 'https://www.webscraper.io/documentation/web-scraper-cloud/api',
    advice: 'Replace the token at https://cloud.webscraper.io/api.',
  })('webscraper-api-token', 'API token', { near: '[A-Za-z0-9]{60}' }),
  provider({
    name: 'WebScraping.AI',
    names: ['webscraping.ai', 'webscraping_ai', 'webscraping'],
    source: 'https://webscraping.ai/docs',
    advice: 'Replace the key at https://webscraping.ai/dashboard.',
  })('webscraping-ai-api-key', 'API key', { keyed: `${UUID}|[A-Za-z0-9]{32}` }),
  provider({
    name: 'ZenRows',
    names: ['zenrows'],
    source: 'https://docs.zenrows.com/universal-scraper-api/api-reference',
    advice: 'Replace the key at https://app.zenrows.com/account/settings.',
  })('zenrows-api-key', 'API key', { near: '[0-9a-f]{40}' }),
  provider({
    name: 'Zenscrape',
    names: ['zenscrape'],
    source: 'https://app.zenscrape.com/documentation',
    advice: 'Regenerate the key at https://app.zenscrape.com/dashboard.',
  })('zenscrape-api-key', 'API key', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'Zenserp',
    names: ['zenserp'],
    source: 'https://app.zenserp.com/documentation',
    advice: 'Regenerate the key at https://app.zenserp.com/dashboard.',
  })('zenserp-api-key', 'API key', { near: '[0-9a-z-]{36}', also: '-', entropy: 2.8 }),
]);
