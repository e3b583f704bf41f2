import type { scrapingMore } from '../../patterns/scraping-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const scrapingMoreExamples = {
  'parsehub-api-key': byName('parsehub', madeUp('base62', 12)),
  'parsers-api-key': byName('parsers', madeUp('lower', 64)),
  'proxycrawl-token': byName('proxycrawl', madeUp('base62', 22)),
  'restpack-access-token': byName('restpack', madeUp('base62', 48)),
  'scrapeowl-api-key': byName('scrapeowl', madeUp('lower', 30)),
  'scraperapi-api-key': byName('scraperapi', madeUp('lower', 32)),
  'scraperbox-api-token': byName('scraperbox', madeUp('upper', 32)),
  'scrapestack-access-key': byName('scrapestack', madeUp('lower', 32)),
  'scrapfly-api-key': byLooks(
    `scp-live-${madeUp('lower', 32)}`,
    `scp-live-${'x'.repeat(32)}`,
    `scp-live-${madeUp('lower', 15)}`,
  ),
  'scrapfly-legacy-api-key': byName('scrapfly', madeUp('lower', 32)),
  'scrapingant-api-key': byName('scrapingant', madeUp('lower', 32)),
  'scrapingbee-api-key': byName('scrapingbee', madeUp('upper', 80)),
  'screenshotapi-api-key': byName(
    'screenshotapi',
    `${madeUp('upper', 7)}-${madeUp('upper', 7, 2)}-${madeUp('upper', 7, 3)}-${madeUp('upper', 7, 4)}`,
  ),
  'screenshotlayer-access-key': byName('screenshotlayer', madeUp('base62', 32)),
  'serphouse-api-token': byName('serphouse', madeUp('base62', 60)),
  'serpapi-api-key': byName('serpapi', madeUp('hex', 64)),
  'serpstack-access-key': byName('serpstack', madeUp('lower', 32)),
  'webscraper-api-token': byName('webscraper', madeUp('base62', 60)),
  'webscraping-ai-api-key': byName('webscraping', madeUp('base62', 32)),
  'zenrows-api-key': byName('zenrows', madeUp('hex', 40)),
  'zenscrape-api-key': byName('zenscrape', madeUpUuid()),
  'zenserp-api-key': byName('zenserp', madeUpUuid()),
} satisfies ExamplesOf<typeof scrapingMore>;
