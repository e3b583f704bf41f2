import type { RuleId } from '../../patterns/index.ts';
import { adafruitExamples } from './adafruit.ts';
import { adobeExamples } from './adobe.ts';
import { aiPlatformsExamples } from './ai-platforms.ts';
import { aikidoExamples } from './aikido.ts';
import { airtableExamples } from './airtable.ts';
import { aivenExamples } from './aiven.ts';
import { alibabaExamples } from './alibaba.ts';
import { amazonOauthExamples } from './amazon-oauth.ts';
import { analyticsExamples } from './analytics.ts';
import { apifyExamples } from './apify.ts';
import { artifactoryExamples } from './artifactory.ts';
import { asanaExamples } from './asana.ts';
import { atlassianExamples } from './atlassian.ts';
import { awsExamples } from './aws.ts';
import { azureServicesExamples } from './azure-services.ts';
import { blynkExamples } from './blynk.ts';
import { braintreeExamples } from './braintree.ts';
import { buildToolsExamples } from './build-tools.ts';
import { buildkiteExamples } from './buildkite.ts';
import { circleciExamples } from './circleci.ts';
import { cloudinaryExamples } from './cloudinary.ts';
import { cloudsmithExamples } from './cloudsmith.ts';
import { commerceExamples } from './commerce.ts';
import { communicationExamples } from './communication.ts';
import { confluentExamples } from './confluent.ts';
import { contentExamples } from './content.ts';
import { contentfulExamples } from './contentful.ts';
import { continuousIntegrationExamples } from './continuous-integration.ts';
import { crmExamples } from './crm.ts';
import { cryptoExamples } from './crypto.ts';
import { databasesExamples } from './databases.ts';
import { databricksExamples } from './databricks.ts';
import { devcycleExamples } from './devcycle.ts';
import { devinExamples } from './devin.ts';
import { digitaloceanSpacesExamples } from './digitalocean-spaces.ts';
import { dropboxExamples } from './dropbox.ts';
import { duoExamples } from './duo.ts';
import { easypostExamples } from './easypost.ts';
import { elasticExamples } from './elastic.ts';
import { emailExamples } from './email.ts';
import type { Examples } from './examples.ts';
import { exoscaleExamples } from './exoscale.ts';
import { facebookExamples } from './facebook.ts';
import { fastlyExamples } from './fastly.ts';
import { featureFlagsExamples } from './feature-flags.ts';
import { figmaExamples } from './figma.ts';
import { financeExamples } from './finance.ts';
import { flutterwaveExamples } from './flutterwave.ts';
import { flyioExamples } from './flyio.ts';
import { formsExamples } from './forms.ts';
import { geocodingExamples } from './geocoding.ts';
import { googleChatExamples } from './google-chat.ts';
import { grafanaExamples } from './grafana.ts';
import { hashicorpExamples } from './hashicorp.ts';
import { hasuraExamples } from './hasura.ts';
import { highnoteExamples } from './highnote.ts';
import { honeycombExamples } from './honeycomb.ts';
import { hostingExamples } from './hosting.ts';
import { huggingfaceExamples } from './huggingface.ts';
import { ibmExamples } from './ibm.ts';
import { identityExamples } from './identity.ts';
import { influxdbExamples } from './influxdb.ts';
import { languageExamples } from './language.ts';
import { larkExamples } from './lark.ts';
import { launchdarklyExamples } from './launchdarkly.ts';
import { lineExamples } from './line.ts';
import { linearExamples } from './linear.ts';
import { liveblocksExamples } from './liveblocks.ts';
import { mediaExamples } from './media.ts';
import { monitoringExamples } from './monitoring.ts';
import { onePasswordExamples } from './one-password.ts';
import { paymentsExamples } from './payments.ts';
import { productivityExamples } from './productivity.ts';
import { providerExamples } from './providers.ts';
import { realtimeExamples } from './realtime.ts';
import { scrapingExamples } from './scraping.ts';
import { structureExamples } from './structures.ts';
import { timeTrackingExamples } from './time-tracking.ts';
import { workspaceExamples } from './workspace.ts';

/** The examples of every rule; a rule without any does not compile. */
export const examples: Readonly<Record<RuleId, Examples>> = {
  ...adafruitExamples,
  ...adobeExamples,
  ...aikidoExamples,
  ...airtableExamples,
  ...aivenExamples,
  ...alibabaExamples,
  ...amazonOauthExamples,
  ...analyticsExamples,
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
  ...communicationExamples,
  ...confluentExamples,
  ...contentExamples,
  ...contentfulExamples,
  ...continuousIntegrationExamples,
  ...crmExamples,
  ...cryptoExamples,
  ...databricksExamples,
  ...devcycleExamples,
  ...devinExamples,
  ...digitaloceanSpacesExamples,
  ...dropboxExamples,
  ...duoExamples,
  ...easypostExamples,
  ...elasticExamples,
  ...emailExamples,
  ...exoscaleExamples,
  ...facebookExamples,
  ...fastlyExamples,
  ...figmaExamples,
  ...financeExamples,
  ...flutterwaveExamples,
  ...flyioExamples,
  ...formsExamples,
  ...geocodingExamples,
  ...googleChatExamples,
  ...grafanaExamples,
  ...hashicorpExamples,
  ...hasuraExamples,
  ...highnoteExamples,
  ...honeycombExamples,
  ...hostingExamples,
  ...huggingfaceExamples,
  ...ibmExamples,
  ...identityExamples,
  ...influxdbExamples,
  ...languageExamples,
  ...larkExamples,
  ...launchdarklyExamples,
  ...lineExamples,
  ...linearExamples,
  ...liveblocksExamples,
  ...mediaExamples,
  ...monitoringExamples,
  ...onePasswordExamples,
  ...paymentsExamples,
  ...productivityExamples,
  ...timeTrackingExamples,
  ...scrapingExamples,
  ...aiPlatformsExamples,
  ...databasesExamples,
  ...buildToolsExamples,
  ...featureFlagsExamples,
  ...commerceExamples,
  ...realtimeExamples,
  ...workspaceExamples,
  ...providerExamples,
  ...structureExamples,
};
