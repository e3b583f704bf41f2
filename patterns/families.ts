import { aiMore } from './ai-more.ts';
import { aiPlatforms } from './ai-platforms.ts';
import { analytics } from './analytics.ts';
import { buildTools } from './build-tools.ts';
import { commerce } from './commerce.ts';
import { communication } from './communication.ts';
import { content } from './content.ts';
import { continuousIntegration } from './continuous-integration.ts';
import { crm } from './crm.ts';
import { crmMore } from './crm-more.ts';
import { crypto } from './crypto.ts';
import { cryptoMore } from './crypto-more.ts';
import { databases } from './databases.ts';
import { devicesMore } from './devices-more.ts';
import { devtoolsMore } from './devtools-more.ts';
import { documentsMore } from './documents-more.ts';
import { email } from './email.ts';
import { emailMore } from './email-more.ts';
import { featureFlags } from './feature-flags.ts';
import { finance } from './finance.ts';
import { financeMore } from './finance-more.ts';
import { forms } from './forms.ts';
import { geocoding } from './geocoding.ts';
import { hosting } from './hosting.ts';
import { hostingMore } from './hosting-more.ts';
import { identity } from './identity.ts';
import { intelligenceMore } from './intelligence-more.ts';
import { language } from './language.ts';
import { media } from './media.ts';
import { mediaMore } from './media-more.ts';
import { messagingMore } from './messaging-more.ts';
import { monitoring } from './monitoring.ts';
import { monitoringMore } from './monitoring-more.ts';
import { payments } from './payments.ts';
import { placesMore } from './places-more.ts';
import { productivity } from './productivity.ts';
import { realtime } from './realtime.ts';
import { scraping } from './scraping.ts';
import { scrapingMore } from './scraping-more.ts';
import { shippingMore } from './shipping-more.ts';
import { sitesMore } from './sites-more.ts';
import { testingMore } from './testing-more.ts';
import { timeMore } from './time-more.ts';
import { timeTracking } from './time-tracking.ts';
import { weatherMore } from './weather-more.ts';
import { workMore } from './work-more.ts';
import { workspace } from './workspace.ts';

/** The rules of the long tail: files of many providers, most with one kind of credential each. */
export const families = [
  ...aiMore,
  ...aiPlatforms,
  ...analytics,
  ...buildTools,
  ...commerce,
  ...communication,
  ...content,
  ...continuousIntegration,
  ...crm,
  ...crmMore,
  ...crypto,
  ...cryptoMore,
  ...databases,
  ...devicesMore,
  ...devtoolsMore,
  ...documentsMore,
  ...email,
  ...emailMore,
  ...featureFlags,
  ...finance,
  ...financeMore,
  ...forms,
  ...geocoding,
  ...hosting,
  ...hostingMore,
  ...identity,
  ...intelligenceMore,
  ...language,
  ...media,
  ...mediaMore,
  ...messagingMore,
  ...monitoring,
  ...monitoringMore,
  ...payments,
  ...placesMore,
  ...productivity,
  ...realtime,
  ...scraping,
  ...scrapingMore,
  ...shippingMore,
  ...sitesMore,
  ...testingMore,
  ...timeMore,
  ...timeTracking,
  ...weatherMore,
  ...workMore,
  ...workspace,
] as const;
