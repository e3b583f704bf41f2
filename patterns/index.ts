import { ably } from './ably.ts';
import { adafruit } from './adafruit.ts';
import { adobe } from './adobe.ts';
import { adyen } from './adyen.ts';
import { ai } from './ai.ts';
import { aiMore } from './ai-more.ts';
import { aikido } from './aikido.ts';
import { airtable } from './airtable.ts';
import { aiven } from './aiven.ts';
import { akeyless } from './akeyless.ts';
import { alibaba } from './alibaba.ts';
import { amazonOauth } from './amazon-oauth.ts';
import { analytics } from './analytics.ts';
import { apify } from './apify.ts';
import { artifactory } from './artifactory.ts';
import { asaas } from './asaas.ts';
import { asana } from './asana.ts';
import { atlassian } from './atlassian.ts';
import { authress } from './authress.ts';
import { aws } from './aws.ts';
import { axiom } from './axiom.ts';
import { azure } from './azure.ts';
import { azureServices } from './azure-services.ts';
import { bannerbearKeys } from './bannerbear-keys.ts';
import { bitwarden } from './bitwarden.ts';
import { blynk } from './blynk.ts';
import { braintree } from './braintree.ts';
import { braintrust } from './braintrust.ts';
import { brave } from './brave.ts';
import { browserbase } from './browserbase.ts';
import { builder } from './builder.ts';
import { buildkite } from './buildkite.ts';
import { calCom } from './cal-com.ts';
import { canva } from './canva.ts';
import { cerebras } from './cerebras.ts';
import { chroma } from './chroma.ts';
import { circle } from './circle.ts';
import { circleci } from './circleci.ts';
import { clerk } from './clerk.ts';
import { clickhouse } from './clickhouse.ts';
import { clickup } from './clickup.ts';
import { clojars } from './clojars.ts';
import { cloudinary } from './cloudinary.ts';
import { cloudsmith } from './cloudsmith.ts';
import { cockroach } from './cockroach.ts';
import { coinbase } from './coinbase.ts';
import { commandLine } from './command-line.ts';
import { communication } from './communication.ts';
import { configcat } from './configcat.ts';
import { confluent } from './confluent.ts';
import { connection } from './connection.ts';
import { content } from './content.ts';
import { contentful } from './contentful.ts';
import { context7 } from './context7.ts';
import { continuousIntegration } from './continuous-integration.ts';
import { convex } from './convex.ts';
import { couchbase } from './couchbase.ts';
import { crates } from './crates.ts';
import { credentialFiles } from './credential-files.ts';
import { crm } from './crm.ts';
import { crmMore } from './crm-more.ts';
import { crypto } from './crypto.ts';
import { cryptoMore } from './crypto-more.ts';
import { databricks } from './databricks.ts';
import { datastax } from './datastax.ts';
import { definedNetworking } from './defined-networking.ts';
import { deno } from './deno.ts';
import { dependencyTrack } from './dependency-track.ts';
import { devcycle } from './devcycle.ts';
import { devicesMore } from './devices-more.ts';
import { devin } from './devin.ts';
import { devtoolsMore } from './devtools-more.ts';
import { dfuse } from './dfuse.ts';
import { digitaloceanSpaces } from './digitalocean-spaces.ts';
import { dockerhubLegacy } from './dockerhub-legacy.ts';
import { documentsMore } from './documents-more.ts';
import { doppler } from './doppler.ts';
import { dropbox } from './dropbox.ts';
import { duffel } from './duffel.ts';
import { duo } from './duo.ts';
import { dynatrace } from './dynatrace.ts';
import { e2b } from './e2b.ts';
import { easypost } from './easypost.ts';
import { elastic } from './elastic.ts';
import { email } from './email.ts';
import { emailMore } from './email-more.ts';
import { endorlabs } from './endorlabs.ts';
import { exoscale } from './exoscale.ts';
import { expo } from './expo.ts';
import { facebook } from './facebook.ts';
import { fal } from './fal.ts';
import { fastly } from './fastly.ts';
import { figma } from './figma.ts';
import { filestack } from './filestack.ts';
import { finance } from './finance.ts';
import { financeMore } from './finance-more.ts';
import { firebase } from './firebase.ts';
import { firecrawl } from './firecrawl.ts';
import { firehydrant } from './firehydrant.ts';
import { fireworks } from './fireworks.ts';
import { flagsmith } from './flagsmith.ts';
import { fleetbase } from './fleetbase.ts';
import { flexport } from './flexport.ts';
import { flutterwave } from './flutterwave.ts';
import { flyio } from './flyio.ts';
import { forms } from './forms.ts';
import { frameio } from './frameio.ts';
import { frameworks } from './frameworks.ts';
import { freemius } from './freemius.ts';
import { friendli } from './friendli.ts';
import { gcnotify } from './gcnotify.ts';
import { geocoding } from './geocoding.ts';
import { gitbook } from './gitbook.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { googleChat } from './google-chat.ts';
import { grafana } from './grafana.ts';
import { groq } from './groq.ts';
import { growthbook } from './growthbook.ts';
import { gusto } from './gusto.ts';
import { harness } from './harness.ts';
import { hashicorp } from './hashicorp.ts';
import { hasura } from './hasura.ts';
import { helicone } from './helicone.ts';
import { heygen } from './heygen.ts';
import { highnote } from './highnote.ts';
import { honeycomb } from './honeycomb.ts';
import { hosting } from './hosting.ts';
import { hostingMore } from './hosting-more.ts';
import { http } from './http.ts';
import { hubspot } from './hubspot.ts';
import { huggingface } from './huggingface.ts';
import { ibm } from './ibm.ts';
import { identity } from './identity.ts';
import { identityMore } from './identity-more.ts';
import { infisical } from './infisical.ts';
import { influxdb } from './influxdb.ts';
import { infracost } from './infracost.ts';
import { inngest } from './inngest.ts';
import { instatus } from './instatus.ts';
import { intelligenceMore } from './intelligence-more.ts';
import { intercom } from './intercom.ts';
import { intra42 } from './intra42.ts';
import { ionic } from './ionic.ts';
import { jenkins } from './jenkins.ts';
import { jina } from './jina.ts';
import { kagi } from './kagi.ts';
import { knock } from './knock.ts';
import { kubernetes } from './kubernetes.ts';
import { langfuse } from './langfuse.ts';
import { langsmith } from './langsmith.ts';
import { language } from './language.ts';
import { lark } from './lark.ts';
import { launchdarkly } from './launchdarkly.ts';
import { letta } from './letta.ts';
import { lichess } from './lichess.ts';
import { line } from './line.ts';
import { linear } from './linear.ts';
import { linkedin } from './linkedin.ts';
import { liveblocks } from './liveblocks.ts';
import { livekit } from './livekit.ts';
import { llamacloud } from './llamacloud.ts';
import { lob } from './lob.ts';
import { locationiq } from './locationiq.ts';
import { looker } from './looker.ts';
import { mailchimp } from './mailchimp.ts';
import { mailgun } from './mailgun.ts';
import { mapbox } from './mapbox.ts';
import { media } from './media.ts';
import { mediaMore } from './media-more.ts';
import { messaging } from './messaging.ts';
import { messagingMore } from './messaging-more.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { mongodbAtlas } from './mongodb-atlas.ts';
import { monitoring } from './monitoring.ts';
import { monitoringMore } from './monitoring-more.ts';
import { netsuite } from './netsuite.ts';
import { newRelic } from './new-relic.ts';
import { npm } from './npm.ts';
import { nuget } from './nuget.ts';
import { onePassword } from './one-password.ts';
import { ovh } from './ovh.ts';
import { packages } from './packages.ts';
import { payments } from './payments.ts';
import { paymentsMore } from './payments-more.ts';
import { paypal } from './paypal.ts';
import { placesMore } from './places-more.ts';
import { plaid } from './plaid.ts';
import { planetscale } from './planetscale.ts';
import { platforms } from './platforms.ts';
import { polymarket } from './polymarket.ts';
import { privateKey } from './private-key.ts';
import { productivity } from './productivity.ts';
import { salesforce } from './salesforce.ts';
import { scraping } from './scraping.ts';
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
  // What the wider rules of others would name otherwise.
  ...googleChat,
  ...highnote,
  ...influxdb,
  ...liveblocks,
  // The most common.
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
  // A provider each.
  ...ably,
  ...adafruit,
  ...adobe,
  ...adyen,
  ...aikido,
  ...aiven,
  ...akeyless,
  ...alibaba,
  ...amazonOauth,
  ...apify,
  ...artifactory,
  ...asaas,
  ...asana,
  ...atlassian,
  ...authress,
  ...axiom,
  ...azureServices,
  ...bannerbearKeys,
  ...bitwarden,
  ...blynk,
  ...braintree,
  ...braintrust,
  ...brave,
  ...browserbase,
  ...builder,
  ...buildkite,
  ...calCom,
  ...canva,
  ...cerebras,
  ...chroma,
  ...circle,
  ...circleci,
  ...clerk,
  ...clickhouse,
  ...clickup,
  ...clojars,
  ...cloudinary,
  ...cloudsmith,
  ...cockroach,
  ...coinbase,
  ...configcat,
  ...confluent,
  ...contentful,
  ...context7,
  ...convex,
  ...couchbase,
  ...crates,
  ...databricks,
  ...datastax,
  ...definedNetworking,
  ...deno,
  ...dependencyTrack,
  ...devcycle,
  ...devin,
  ...dfuse,
  ...digitaloceanSpaces,
  ...dockerhubLegacy,
  ...doppler,
  ...dropbox,
  ...duffel,
  ...duo,
  ...dynatrace,
  ...e2b,
  ...easypost,
  ...elastic,
  ...endorlabs,
  ...exoscale,
  ...expo,
  ...facebook,
  ...fal,
  ...fastly,
  ...figma,
  ...filestack,
  ...firebase,
  ...firecrawl,
  ...firehydrant,
  ...fireworks,
  ...flagsmith,
  ...fleetbase,
  ...flexport,
  ...flutterwave,
  ...flyio,
  ...frameio,
  ...freemius,
  ...friendli,
  ...gcnotify,
  ...gitbook,
  ...grafana,
  ...groq,
  ...growthbook,
  ...gusto,
  ...harness,
  ...hashicorp,
  ...hasura,
  ...helicone,
  ...heygen,
  ...honeycomb,
  ...hubspot,
  ...huggingface,
  ...ibm,
  ...infisical,
  ...infracost,
  ...inngest,
  ...instatus,
  ...intercom,
  ...intra42,
  ...ionic,
  ...jenkins,
  ...jina,
  ...kagi,
  ...knock,
  ...langfuse,
  ...langsmith,
  ...lark,
  ...launchdarkly,
  ...letta,
  ...lichess,
  ...line,
  ...linear,
  ...linkedin,
  ...livekit,
  ...llamacloud,
  ...lob,
  ...locationiq,
  ...looker,
  ...onePassword,
  // Families: many providers with one kind of credential each.
  ...analytics,
  ...communication,
  ...content,
  ...continuousIntegration,
  ...crm,
  ...crypto,
  ...email,
  ...finance,
  ...forms,
  ...geocoding,
  ...hosting,
  ...identity,
  ...language,
  ...media,
  ...monitoring,
  ...payments,
  ...productivity,
  ...scraping,
  // What is of no provider.
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
