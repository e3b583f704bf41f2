import type { RuleId } from '../../patterns/index.ts';
import { accountExamples } from './accounts.ts';
import { adafruitExamples } from './adafruit.ts';
import { adobeExamples } from './adobe.ts';
import { aikidoExamples } from './aikido.ts';
import { airtableExamples } from './airtable.ts';
import { aivenExamples } from './aiven.ts';
import { alibabaExamples } from './alibaba.ts';
import { amazonOauthExamples } from './amazon-oauth.ts';
import { apifyExamples } from './apify.ts';
import { artifactoryExamples } from './artifactory.ts';
import { asanaExamples } from './asana.ts';
import { atlassianExamples } from './atlassian.ts';
import { awsExamples } from './aws.ts';
import { azureServicesExamples } from './azure-services.ts';
import { blynkExamples } from './blynk.ts';
import { braintreeExamples } from './braintree.ts';
import { buildkiteExamples } from './buildkite.ts';
import { callExamples } from './calls.ts';
import { circleciExamples } from './circleci.ts';
import { cloudinaryExamples } from './cloudinary.ts';
import { cloudsmithExamples } from './cloudsmith.ts';
import { confluentExamples } from './confluent.ts';
import { contentfulExamples } from './contentful.ts';
import { daemonExamples } from './daemons.ts';
import { databricksExamples } from './databricks.ts';
import { devcycleExamples } from './devcycle.ts';
import { devinExamples } from './devin.ts';
import { digitaloceanSpacesExamples } from './digitalocean-spaces.ts';
import { dropboxExamples } from './dropbox.ts';
import { duoExamples } from './duo.ts';
import { easypostExamples } from './easypost.ts';
import { elasticExamples } from './elastic.ts';
import type { Examples } from './examples.ts';
import { exoscaleExamples } from './exoscale.ts';
import { facebookExamples } from './facebook.ts';
import { familyExamples } from './families.ts';
import { fastlyExamples } from './fastly.ts';
import { figmaExamples } from './figma.ts';
import { flutterwaveExamples } from './flutterwave.ts';
import { flyioExamples } from './flyio.ts';
import { genericExamples } from './generic.ts';
import { googleChatExamples } from './google-chat.ts';
import { grafanaExamples } from './grafana.ts';
import { hashicorpExamples } from './hashicorp.ts';
import { hasuraExamples } from './hasura.ts';
import { highnoteExamples } from './highnote.ts';
import { honeycombExamples } from './honeycomb.ts';
import { huggingfaceExamples } from './huggingface.ts';
import { ibmExamples } from './ibm.ts';
import { identityMoreExamples } from './identity-more.ts';
import { influxdbExamples } from './influxdb.ts';
import { keyStoreExamples } from './key-stores.ts';
import { larkExamples } from './lark.ts';
import { launchdarklyExamples } from './launchdarkly.ts';
import { lineExamples } from './line.ts';
import { linearExamples } from './linear.ts';
import { liveblocksExamples } from './liveblocks.ts';
import { lockFileExamples } from './lock-files.ts';
import { mailchimpExamples } from './mailchimp.ts';
import { mailgunExamples } from './mailgun.ts';
import { mapboxExamples } from './mapbox.ts';
import { microsoftTeamsExamples } from './microsoft-teams.ts';
import { mongodbAtlasExamples } from './mongodb-atlas.ts';
import { netsuiteExamples } from './netsuite.ts';
import { newRelicExamples } from './new-relic.ts';
import { nugetExamples } from './nuget.ts';
import { onePasswordExamples } from './one-password.ts';
import { ovhExamples } from './ovh.ts';
import { passwordHashExamples } from './password-hashes.ts';
import { paymentsMoreExamples } from './payments-more.ts';
import { paypalExamples } from './paypal.ts';
import { paystackExamples } from './paystack.ts';
import { plaidExamples } from './plaid.ts';
import { planetscaleExamples } from './planetscale.ts';
import { polymarketExamples } from './polymarket.ts';
import { providerExamples } from './providers.ts';
import { salesforceExamples } from './salesforce.ts';
import { sentryExamples } from './sentry.ts';
import { shopifyExamples } from './shopify.ts';
import { squareExamples } from './square.ts';
import { structureExamples } from './structures.ts';
import { sumologicExamples } from './sumologic.ts';
import { supabaseExamples } from './supabase.ts';
import { twitterExamples } from './twitter.ts';
import { vercelExamples } from './vercel.ts';
import { wholeFileExamples } from './whole-files.ts';
import { workosExamples } from './workos.ts';
import { yandexExamples } from './yandex.ts';

/** The examples of every rule; a rule without any does not compile. */
export const examples: Readonly<Record<RuleId, Examples>> = {
  ...adafruitExamples,
  ...adobeExamples,
  ...aikidoExamples,
  ...airtableExamples,
  ...aivenExamples,
  ...alibabaExamples,
  ...amazonOauthExamples,
  ...apifyExamples,
  ...artifactoryExamples,
  ...asanaExamples,
  ...atlassianExamples,
  ...awsExamples,
  ...azureServicesExamples,
  ...blynkExamples,
  ...braintreeExamples,
  ...buildkiteExamples,
  ...circleciExamples,
  ...cloudinaryExamples,
  ...cloudsmithExamples,
  ...confluentExamples,
  ...contentfulExamples,
  ...databricksExamples,
  ...devcycleExamples,
  ...devinExamples,
  ...digitaloceanSpacesExamples,
  ...dropboxExamples,
  ...duoExamples,
  ...easypostExamples,
  ...elasticExamples,
  ...exoscaleExamples,
  ...facebookExamples,
  ...familyExamples,
  ...fastlyExamples,
  ...figmaExamples,
  ...flutterwaveExamples,
  ...flyioExamples,
  ...googleChatExamples,
  ...grafanaExamples,
  ...hashicorpExamples,
  ...hasuraExamples,
  ...highnoteExamples,
  ...honeycombExamples,
  ...huggingfaceExamples,
  ...ibmExamples,
  ...identityMoreExamples,
  ...influxdbExamples,
  ...keyStoreExamples,
  ...larkExamples,
  ...launchdarklyExamples,
  ...lineExamples,
  ...linearExamples,
  ...liveblocksExamples,
  ...mailchimpExamples,
  ...mailgunExamples,
  ...mapboxExamples,
  ...microsoftTeamsExamples,
  ...mongodbAtlasExamples,
  ...netsuiteExamples,
  ...newRelicExamples,
  ...nugetExamples,
  ...onePasswordExamples,
  ...ovhExamples,
  ...paymentsMoreExamples,
  ...paypalExamples,
  ...paystackExamples,
  ...plaidExamples,
  ...planetscaleExamples,
  ...polymarketExamples,
  ...providerExamples,
  ...salesforceExamples,
  ...sentryExamples,
  ...shopifyExamples,
  ...squareExamples,
  ...structureExamples,
  ...accountExamples,
  ...daemonExamples,
  ...wholeFileExamples,
  ...callExamples,
  ...passwordHashExamples,
  ...lockFileExamples,
  ...sumologicExamples,
  ...supabaseExamples,
  ...twitterExamples,
  ...vercelExamples,
  ...workosExamples,
  ...yandexExamples,
  ...genericExamples,
};
