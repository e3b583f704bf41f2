import type { families } from '../../patterns/families.ts';
import { aiMoreExamples } from './ai-more.ts';
import { aiPlatformsExamples } from './ai-platforms.ts';
import { analyticsExamples } from './analytics.ts';
import { buildToolsExamples } from './build-tools.ts';
import { commerceExamples } from './commerce.ts';
import { communicationExamples } from './communication.ts';
import { contentExamples } from './content.ts';
import { continuousIntegrationExamples } from './continuous-integration.ts';
import { crmExamples } from './crm.ts';
import { crmMoreExamples } from './crm-more.ts';
import { cryptoExamples } from './crypto.ts';
import { cryptoMoreExamples } from './crypto-more.ts';
import { databasesExamples } from './databases.ts';
import { devicesMoreExamples } from './devices-more.ts';
import { devtoolsMoreExamples } from './devtools-more.ts';
import { documentsMoreExamples } from './documents-more.ts';
import { emailExamples } from './email.ts';
import { emailMoreExamples } from './email-more.ts';
import type { ExamplesOf } from './examples.ts';
import { featureFlagsExamples } from './feature-flags.ts';
import { financeExamples } from './finance.ts';
import { financeMoreExamples } from './finance-more.ts';
import { formsExamples } from './forms.ts';
import { geocodingExamples } from './geocoding.ts';
import { hostingExamples } from './hosting.ts';
import { hostingMoreExamples } from './hosting-more.ts';
import { identityExamples } from './identity.ts';
import { intelligenceMoreExamples } from './intelligence-more.ts';
import { languageExamples } from './language.ts';
import { mediaExamples } from './media.ts';
import { mediaMoreExamples } from './media-more.ts';
import { messagingMoreExamples } from './messaging-more.ts';
import { monitoringExamples } from './monitoring.ts';
import { monitoringMoreExamples } from './monitoring-more.ts';
import { paymentsExamples } from './payments.ts';
import { placesMoreExamples } from './places-more.ts';
import { productivityExamples } from './productivity.ts';
import { realtimeExamples } from './realtime.ts';
import { scrapingExamples } from './scraping.ts';
import { scrapingMoreExamples } from './scraping-more.ts';
import { shippingMoreExamples } from './shipping-more.ts';
import { sitesMoreExamples } from './sites-more.ts';
import { testingMoreExamples } from './testing-more.ts';
import { timeMoreExamples } from './time-more.ts';
import { timeTrackingExamples } from './time-tracking.ts';
import { weatherMoreExamples } from './weather-more.ts';
import { workMoreExamples } from './work-more.ts';
import { workspaceExamples } from './workspace.ts';

/** The examples of the long tail; a rule without any does not compile. */
export const familyExamples: ExamplesOf<typeof families> = {
  ...aiMoreExamples,
  ...aiPlatformsExamples,
  ...analyticsExamples,
  ...buildToolsExamples,
  ...commerceExamples,
  ...communicationExamples,
  ...contentExamples,
  ...continuousIntegrationExamples,
  ...crmMoreExamples,
  ...crmExamples,
  ...cryptoMoreExamples,
  ...cryptoExamples,
  ...databasesExamples,
  ...devicesMoreExamples,
  ...devtoolsMoreExamples,
  ...documentsMoreExamples,
  ...emailMoreExamples,
  ...emailExamples,
  ...featureFlagsExamples,
  ...financeMoreExamples,
  ...financeExamples,
  ...formsExamples,
  ...geocodingExamples,
  ...hostingMoreExamples,
  ...hostingExamples,
  ...identityExamples,
  ...intelligenceMoreExamples,
  ...languageExamples,
  ...mediaMoreExamples,
  ...mediaExamples,
  ...messagingMoreExamples,
  ...monitoringMoreExamples,
  ...monitoringExamples,
  ...paymentsExamples,
  ...placesMoreExamples,
  ...productivityExamples,
  ...realtimeExamples,
  ...scrapingMoreExamples,
  ...scrapingExamples,
  ...shippingMoreExamples,
  ...sitesMoreExamples,
  ...testingMoreExamples,
  ...timeMoreExamples,
  ...timeTrackingExamples,
  ...weatherMoreExamples,
  ...workMoreExamples,
  ...workspaceExamples,
};
