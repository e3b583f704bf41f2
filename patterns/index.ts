import { ai } from './ai.ts';
import { aiMore } from './ai-more.ts';
import { airtable } from './airtable.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { commandLine } from './command-line.ts';
import { connection } from './connection.ts';
import { credentialFiles } from './credential-files.ts';
import { crmMore } from './crm-more.ts';
import { cryptoMore } from './crypto-more.ts';
import { devicesMore } from './devices-more.ts';
import { devtoolsMore } from './devtools-more.ts';
import { documentsMore } from './documents-more.ts';
import { emailMore } from './email-more.ts';
import { financeMore } from './finance-more.ts';
import { frameworks } from './frameworks.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { hostingMore } from './hosting-more.ts';
import { http } from './http.ts';
import { identityMore } from './identity-more.ts';
import { intelligenceMore } from './intelligence-more.ts';
import { kubernetes } from './kubernetes.ts';
import { mailchimp } from './mailchimp.ts';
import { mailgun } from './mailgun.ts';
import { mapbox } from './mapbox.ts';
import { mediaMore } from './media-more.ts';
import { messaging } from './messaging.ts';
import { messagingMore } from './messaging-more.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { mongodbAtlas } from './mongodb-atlas.ts';
import { monitoringMore } from './monitoring-more.ts';
import { netsuite } from './netsuite.ts';
import { newRelic } from './new-relic.ts';
import { npm } from './npm.ts';
import { nuget } from './nuget.ts';
import { ovh } from './ovh.ts';
import { packages } from './packages.ts';
import { paymentsMore } from './payments-more.ts';
import { paypal } from './paypal.ts';
import { placesMore } from './places-more.ts';
import { plaid } from './plaid.ts';
import { planetscale } from './planetscale.ts';
import { platforms } from './platforms.ts';
import { polymarket } from './polymarket.ts';
import { privateKey } from './private-key.ts';
import { salesforce } from './salesforce.ts';
import { scrapingMore } from './scraping-more.ts';
import { sentry } from './sentry.ts';
import { shippingMore } from './shipping-more.ts';
import { shopify } from './shopify.ts';
import { sitesMore } from './sites-more.ts';
import { slack } from './slack.ts';
import { square } from './square.ts';
import { stripe } from './stripe.ts';
import { sumologic } from './sumologic.ts';
import { supabase } from './supabase.ts';
import { testingMore } from './testing-more.ts';
import { timeMore } from './time-more.ts';
import { twitter } from './twitter.ts';
import { vercel } from './vercel.ts';
import { weatherMore } from './weather-more.ts';
import { workMore } from './work-more.ts';
import { yandex } from './yandex.ts';

/** Every rule that comes with keywarden. Where two of them find the same text, the earlier one names it. */
export const builtInRules = [
  ...aws,
  ...privateKey,
  ...github,
  ...gitlab,
  ...npm,
  ...slack,
  ...identityMore,
  ...paymentsMore,
  ...stripe,
  ...google,
  ...azure,
  ...ai,
  ...messaging,
  ...packages,
  ...platforms,
  ...airtable,
  ...aiMore,
  ...crmMore,
  ...cryptoMore,
  ...devicesMore,
  ...devtoolsMore,
  ...documentsMore,
  ...emailMore,
  ...financeMore,
  ...hostingMore,
  ...intelligenceMore,
  ...mailchimp,
  ...mailgun,
  ...mapbox,
  ...mediaMore,
  ...messagingMore,
  ...microsoftTeams,
  ...mongodbAtlas,
  ...monitoringMore,
  ...netsuite,
  ...newRelic,
  ...nuget,
  ...ovh,
  ...paypal,
  ...placesMore,
  ...plaid,
  ...planetscale,
  ...polymarket,
  ...salesforce,
  ...scrapingMore,
  ...sentry,
  ...shippingMore,
  ...shopify,
  ...sitesMore,
  ...square,
  ...sumologic,
  ...supabase,
  ...testingMore,
  ...timeMore,
  ...twitter,
  ...vercel,
  ...weatherMore,
  ...workMore,
  ...yandex,
  ...frameworks,
  ...kubernetes,
  ...credentialFiles,
  ...connection,
  ...commandLine,
  ...http,
] as const;

/** The id of a rule that comes with keywarden. */
export type RuleId = (typeof builtInRules)[number]['id'];
