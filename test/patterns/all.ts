import type { RuleId } from '../../patterns/index.ts';
import { ablyExamples } from './ably.ts';
import { adafruitExamples } from './adafruit.ts';
import { adobeExamples } from './adobe.ts';
import { adyenExamples } from './adyen.ts';
import { aiMoreExamples } from './ai-more.ts';
import { aikidoExamples } from './aikido.ts';
import { airtableExamples } from './airtable.ts';
import { aivenExamples } from './aiven.ts';
import { akeylessExamples } from './akeyless.ts';
import { alibabaExamples } from './alibaba.ts';
import { amazonOauthExamples } from './amazon-oauth.ts';
import { analyticsExamples } from './analytics.ts';
import { apifyExamples } from './apify.ts';
import { artifactoryExamples } from './artifactory.ts';
import { asaasExamples } from './asaas.ts';
import { asanaExamples } from './asana.ts';
import { atlassianExamples } from './atlassian.ts';
import { authressExamples } from './authress.ts';
import { awsExamples } from './aws.ts';
import { axiomExamples } from './axiom.ts';
import { azureServicesExamples } from './azure-services.ts';
import { bannerbearKeysExamples } from './bannerbear-keys.ts';
import { bitwardenExamples } from './bitwarden.ts';
import { blynkExamples } from './blynk.ts';
import { braintreeExamples } from './braintree.ts';
import { braintrustExamples } from './braintrust.ts';
import { braveExamples } from './brave.ts';
import { browserbaseExamples } from './browserbase.ts';
import { builderExamples } from './builder.ts';
import { buildkiteExamples } from './buildkite.ts';
import { calComExamples } from './cal-com.ts';
import { canvaExamples } from './canva.ts';
import { cerebrasExamples } from './cerebras.ts';
import { chromaExamples } from './chroma.ts';
import { circleExamples } from './circle.ts';
import { circleciExamples } from './circleci.ts';
import { clerkExamples } from './clerk.ts';
import { clickhouseExamples } from './clickhouse.ts';
import { clickupExamples } from './clickup.ts';
import { clojarsExamples } from './clojars.ts';
import { cloudinaryExamples } from './cloudinary.ts';
import { cloudsmithExamples } from './cloudsmith.ts';
import { cockroachExamples } from './cockroach.ts';
import { coinbaseExamples } from './coinbase.ts';
import { communicationExamples } from './communication.ts';
import { configcatExamples } from './configcat.ts';
import { confluentExamples } from './confluent.ts';
import { contentExamples } from './content.ts';
import { contentfulExamples } from './contentful.ts';
import { context7Examples } from './context7.ts';
import { continuousIntegrationExamples } from './continuous-integration.ts';
import { convexExamples } from './convex.ts';
import { couchbaseExamples } from './couchbase.ts';
import { cratesExamples } from './crates.ts';
import { crmExamples } from './crm.ts';
import { crmMoreExamples } from './crm-more.ts';
import { cryptoExamples } from './crypto.ts';
import { cryptoMoreExamples } from './crypto-more.ts';
import { databricksExamples } from './databricks.ts';
import { datastaxExamples } from './datastax.ts';
import { definedNetworkingExamples } from './defined-networking.ts';
import { denoExamples } from './deno.ts';
import { dependencyTrackExamples } from './dependency-track.ts';
import { devcycleExamples } from './devcycle.ts';
import { devicesMoreExamples } from './devices-more.ts';
import { devinExamples } from './devin.ts';
import { devtoolsMoreExamples } from './devtools-more.ts';
import { dfuseExamples } from './dfuse.ts';
import { digitaloceanSpacesExamples } from './digitalocean-spaces.ts';
import { dockerhubLegacyExamples } from './dockerhub-legacy.ts';
import { documentsMoreExamples } from './documents-more.ts';
import { dopplerExamples } from './doppler.ts';
import { dropboxExamples } from './dropbox.ts';
import { duffelExamples } from './duffel.ts';
import { duoExamples } from './duo.ts';
import { dynatraceExamples } from './dynatrace.ts';
import { e2bExamples } from './e2b.ts';
import { easypostExamples } from './easypost.ts';
import { elasticExamples } from './elastic.ts';
import { emailExamples } from './email.ts';
import { emailMoreExamples } from './email-more.ts';
import { endorlabsExamples } from './endorlabs.ts';
import type { Examples } from './examples.ts';
import { exoscaleExamples } from './exoscale.ts';
import { expoExamples } from './expo.ts';
import { facebookExamples } from './facebook.ts';
import { falExamples } from './fal.ts';
import { fastlyExamples } from './fastly.ts';
import { figmaExamples } from './figma.ts';
import { filestackExamples } from './filestack.ts';
import { financeExamples } from './finance.ts';
import { financeMoreExamples } from './finance-more.ts';
import { firebaseExamples } from './firebase.ts';
import { firecrawlExamples } from './firecrawl.ts';
import { firehydrantExamples } from './firehydrant.ts';
import { fireworksExamples } from './fireworks.ts';
import { flagsmithExamples } from './flagsmith.ts';
import { fleetbaseExamples } from './fleetbase.ts';
import { flexportExamples } from './flexport.ts';
import { flutterwaveExamples } from './flutterwave.ts';
import { flyioExamples } from './flyio.ts';
import { formsExamples } from './forms.ts';
import { frameioExamples } from './frameio.ts';
import { freemiusExamples } from './freemius.ts';
import { friendliExamples } from './friendli.ts';
import { gcnotifyExamples } from './gcnotify.ts';
import { geocodingExamples } from './geocoding.ts';
import { gitbookExamples } from './gitbook.ts';
import { googleChatExamples } from './google-chat.ts';
import { grafanaExamples } from './grafana.ts';
import { groqExamples } from './groq.ts';
import { growthbookExamples } from './growthbook.ts';
import { gustoExamples } from './gusto.ts';
import { harnessExamples } from './harness.ts';
import { hashicorpExamples } from './hashicorp.ts';
import { hasuraExamples } from './hasura.ts';
import { heliconeExamples } from './helicone.ts';
import { heygenExamples } from './heygen.ts';
import { highnoteExamples } from './highnote.ts';
import { honeycombExamples } from './honeycomb.ts';
import { hostingExamples } from './hosting.ts';
import { hostingMoreExamples } from './hosting-more.ts';
import { hubspotExamples } from './hubspot.ts';
import { huggingfaceExamples } from './huggingface.ts';
import { ibmExamples } from './ibm.ts';
import { identityExamples } from './identity.ts';
import { identityMoreExamples } from './identity-more.ts';
import { infisicalExamples } from './infisical.ts';
import { influxdbExamples } from './influxdb.ts';
import { infracostExamples } from './infracost.ts';
import { inngestExamples } from './inngest.ts';
import { instatusExamples } from './instatus.ts';
import { intelligenceMoreExamples } from './intelligence-more.ts';
import { intercomExamples } from './intercom.ts';
import { intra42Examples } from './intra42.ts';
import { ionicExamples } from './ionic.ts';
import { jenkinsExamples } from './jenkins.ts';
import { jinaExamples } from './jina.ts';
import { kagiExamples } from './kagi.ts';
import { knockExamples } from './knock.ts';
import { langfuseExamples } from './langfuse.ts';
import { langsmithExamples } from './langsmith.ts';
import { languageExamples } from './language.ts';
import { larkExamples } from './lark.ts';
import { launchdarklyExamples } from './launchdarkly.ts';
import { lettaExamples } from './letta.ts';
import { lichessExamples } from './lichess.ts';
import { lineExamples } from './line.ts';
import { linearExamples } from './linear.ts';
import { linkedinExamples } from './linkedin.ts';
import { liveblocksExamples } from './liveblocks.ts';
import { livekitExamples } from './livekit.ts';
import { llamacloudExamples } from './llamacloud.ts';
import { lobExamples } from './lob.ts';
import { locationiqExamples } from './locationiq.ts';
import { lookerExamples } from './looker.ts';
import { mailchimpExamples } from './mailchimp.ts';
import { mailgunExamples } from './mailgun.ts';
import { mapboxExamples } from './mapbox.ts';
import { mediaExamples } from './media.ts';
import { mediaMoreExamples } from './media-more.ts';
import { messagingMoreExamples } from './messaging-more.ts';
import { microsoftTeamsExamples } from './microsoft-teams.ts';
import { mongodbAtlasExamples } from './mongodb-atlas.ts';
import { monitoringExamples } from './monitoring.ts';
import { monitoringMoreExamples } from './monitoring-more.ts';
import { netsuiteExamples } from './netsuite.ts';
import { newRelicExamples } from './new-relic.ts';
import { nugetExamples } from './nuget.ts';
import { onePasswordExamples } from './one-password.ts';
import { ovhExamples } from './ovh.ts';
import { paymentsExamples } from './payments.ts';
import { paymentsMoreExamples } from './payments-more.ts';
import { paypalExamples } from './paypal.ts';
import { placesMoreExamples } from './places-more.ts';
import { plaidExamples } from './plaid.ts';
import { planetscaleExamples } from './planetscale.ts';
import { polymarketExamples } from './polymarket.ts';
import { productivityExamples } from './productivity.ts';
import { providerExamples } from './providers.ts';
import { salesforceExamples } from './salesforce.ts';
import { scrapingExamples } from './scraping.ts';
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
  ...ablyExamples,
  ...adafruitExamples,
  ...adobeExamples,
  ...adyenExamples,
  ...aikidoExamples,
  ...airtableExamples,
  ...aivenExamples,
  ...akeylessExamples,
  ...alibabaExamples,
  ...amazonOauthExamples,
  ...analyticsExamples,
  ...apifyExamples,
  ...artifactoryExamples,
  ...asaasExamples,
  ...asanaExamples,
  ...atlassianExamples,
  ...authressExamples,
  ...awsExamples,
  ...axiomExamples,
  ...azureServicesExamples,
  ...bannerbearKeysExamples,
  ...bitwardenExamples,
  ...blynkExamples,
  ...braintreeExamples,
  ...braintrustExamples,
  ...braveExamples,
  ...browserbaseExamples,
  ...builderExamples,
  ...buildkiteExamples,
  ...calComExamples,
  ...canvaExamples,
  ...cerebrasExamples,
  ...chromaExamples,
  ...circleExamples,
  ...circleciExamples,
  ...clerkExamples,
  ...clickhouseExamples,
  ...clickupExamples,
  ...clojarsExamples,
  ...cloudinaryExamples,
  ...cloudsmithExamples,
  ...cockroachExamples,
  ...coinbaseExamples,
  ...communicationExamples,
  ...configcatExamples,
  ...confluentExamples,
  ...contentExamples,
  ...contentfulExamples,
  ...context7Examples,
  ...continuousIntegrationExamples,
  ...convexExamples,
  ...couchbaseExamples,
  ...cratesExamples,
  ...crmExamples,
  ...cryptoExamples,
  ...databricksExamples,
  ...datastaxExamples,
  ...definedNetworkingExamples,
  ...denoExamples,
  ...dependencyTrackExamples,
  ...devcycleExamples,
  ...devinExamples,
  ...dfuseExamples,
  ...digitaloceanSpacesExamples,
  ...dockerhubLegacyExamples,
  ...dopplerExamples,
  ...dropboxExamples,
  ...duffelExamples,
  ...duoExamples,
  ...dynatraceExamples,
  ...e2bExamples,
  ...easypostExamples,
  ...elasticExamples,
  ...emailExamples,
  ...endorlabsExamples,
  ...exoscaleExamples,
  ...expoExamples,
  ...facebookExamples,
  ...falExamples,
  ...fastlyExamples,
  ...figmaExamples,
  ...filestackExamples,
  ...financeExamples,
  ...firebaseExamples,
  ...firecrawlExamples,
  ...firehydrantExamples,
  ...fireworksExamples,
  ...flagsmithExamples,
  ...fleetbaseExamples,
  ...flexportExamples,
  ...flutterwaveExamples,
  ...flyioExamples,
  ...formsExamples,
  ...frameioExamples,
  ...freemiusExamples,
  ...friendliExamples,
  ...gcnotifyExamples,
  ...geocodingExamples,
  ...gitbookExamples,
  ...googleChatExamples,
  ...grafanaExamples,
  ...groqExamples,
  ...growthbookExamples,
  ...gustoExamples,
  ...harnessExamples,
  ...hashicorpExamples,
  ...hasuraExamples,
  ...heliconeExamples,
  ...heygenExamples,
  ...highnoteExamples,
  ...honeycombExamples,
  ...hostingExamples,
  ...hubspotExamples,
  ...huggingfaceExamples,
  ...ibmExamples,
  ...identityExamples,
  ...infisicalExamples,
  ...influxdbExamples,
  ...infracostExamples,
  ...inngestExamples,
  ...instatusExamples,
  ...intercomExamples,
  ...intra42Examples,
  ...ionicExamples,
  ...jenkinsExamples,
  ...jinaExamples,
  ...kagiExamples,
  ...knockExamples,
  ...langfuseExamples,
  ...langsmithExamples,
  ...languageExamples,
  ...larkExamples,
  ...launchdarklyExamples,
  ...lettaExamples,
  ...lichessExamples,
  ...lineExamples,
  ...linearExamples,
  ...linkedinExamples,
  ...liveblocksExamples,
  ...livekitExamples,
  ...llamacloudExamples,
  ...lobExamples,
  ...locationiqExamples,
  ...lookerExamples,
  ...mediaExamples,
  ...monitoringExamples,
  ...onePasswordExamples,
  ...paymentsExamples,
  ...productivityExamples,
  ...scrapingExamples,
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
