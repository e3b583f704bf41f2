import type { RuleId } from '../../patterns/index.ts';
import { aiMoreExamples } from './ai-more.ts';
import { airtableExamples } from './airtable.ts';
import { awsExamples } from './aws.ts';
import { crmMoreExamples } from './crm-more.ts';
import { cryptoMoreExamples } from './crypto-more.ts';
import { devicesMoreExamples } from './devices-more.ts';
import { devtoolsMoreExamples } from './devtools-more.ts';
import { documentsMoreExamples } from './documents-more.ts';
import { emailMoreExamples } from './email-more.ts';
import type { Examples } from './examples.ts';
import { financeMoreExamples } from './finance-more.ts';
import { hostingMoreExamples } from './hosting-more.ts';
import { identityMoreExamples } from './identity-more.ts';
import { intelligenceMoreExamples } from './intelligence-more.ts';
import { mailchimpExamples } from './mailchimp.ts';
import { mailgunExamples } from './mailgun.ts';
import { mapboxExamples } from './mapbox.ts';
import { mediaMoreExamples } from './media-more.ts';
import { messagingMoreExamples } from './messaging-more.ts';
import { microsoftTeamsExamples } from './microsoft-teams.ts';
import { mongodbAtlasExamples } from './mongodb-atlas.ts';
import { monitoringMoreExamples } from './monitoring-more.ts';
import { netsuiteExamples } from './netsuite.ts';
import { newRelicExamples } from './new-relic.ts';
import { nugetExamples } from './nuget.ts';
import { ovhExamples } from './ovh.ts';
import { paymentsMoreExamples } from './payments-more.ts';
import { paypalExamples } from './paypal.ts';
import { placesMoreExamples } from './places-more.ts';
import { plaidExamples } from './plaid.ts';
import { planetscaleExamples } from './planetscale.ts';
import { polymarketExamples } from './polymarket.ts';
import { providerExamples } from './providers.ts';
import { salesforceExamples } from './salesforce.ts';
import { scrapingMoreExamples } from './scraping-more.ts';
import { sentryExamples } from './sentry.ts';
import { shippingMoreExamples } from './shipping-more.ts';
import { shopifyExamples } from './shopify.ts';
import { sitesMoreExamples } from './sites-more.ts';
import { squareExamples } from './square.ts';
import { structureExamples } from './structures.ts';
import { sumologicExamples } from './sumologic.ts';
import { supabaseExamples } from './supabase.ts';
import { testingMoreExamples } from './testing-more.ts';
import { timeMoreExamples } from './time-more.ts';
import { twitterExamples } from './twitter.ts';
import { vercelExamples } from './vercel.ts';
import { weatherMoreExamples } from './weather-more.ts';
import { workMoreExamples } from './work-more.ts';
import { yandexExamples } from './yandex.ts';

/** The examples of every rule; a rule without any does not compile. */
export const examples: Readonly<Record<RuleId, Examples>> = {
  ...awsExamples,
  ...airtableExamples,
  ...aiMoreExamples,
  ...crmMoreExamples,
  ...cryptoMoreExamples,
  ...devicesMoreExamples,
  ...devtoolsMoreExamples,
  ...documentsMoreExamples,
  ...emailMoreExamples,
  ...financeMoreExamples,
  ...hostingMoreExamples,
  ...identityMoreExamples,
  ...intelligenceMoreExamples,
  ...mailchimpExamples,
  ...mailgunExamples,
  ...mapboxExamples,
  ...mediaMoreExamples,
  ...messagingMoreExamples,
  ...microsoftTeamsExamples,
  ...mongodbAtlasExamples,
  ...monitoringMoreExamples,
  ...netsuiteExamples,
  ...newRelicExamples,
  ...nugetExamples,
  ...ovhExamples,
  ...paymentsMoreExamples,
  ...paypalExamples,
  ...placesMoreExamples,
  ...plaidExamples,
  ...planetscaleExamples,
  ...polymarketExamples,
  ...salesforceExamples,
  ...scrapingMoreExamples,
  ...sentryExamples,
  ...shippingMoreExamples,
  ...shopifyExamples,
  ...sitesMoreExamples,
  ...squareExamples,
  ...sumologicExamples,
  ...supabaseExamples,
  ...testingMoreExamples,
  ...timeMoreExamples,
  ...twitterExamples,
  ...vercelExamples,
  ...weatherMoreExamples,
  ...workMoreExamples,
  ...yandexExamples,
  ...providerExamples,
  ...structureExamples,
};
