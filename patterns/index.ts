import { adafruit } from './adafruit.ts';
import { adobe } from './adobe.ts';
import { ai } from './ai.ts';
import { aiPlatforms } from './ai-platforms.ts';
import { aikido } from './aikido.ts';
import { airtable } from './airtable.ts';
import { aiven } from './aiven.ts';
import { alibaba } from './alibaba.ts';
import { amazonOauth } from './amazon-oauth.ts';
import { analytics } from './analytics.ts';
import { apify } from './apify.ts';
import { artifactory } from './artifactory.ts';
import { asana } from './asana.ts';
import { atlassian } from './atlassian.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { azureServices } from './azure-services.ts';
import { blynk } from './blynk.ts';
import { braintree } from './braintree.ts';
import { buildTools } from './build-tools.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import { cloudinary } from './cloudinary.ts';
import { cloudsmith } from './cloudsmith.ts';
import { commandLine } from './command-line.ts';
import { commerce } from './commerce.ts';
import { communication } from './communication.ts';
import { confluent } from './confluent.ts';
import { connection } from './connection.ts';
import { content } from './content.ts';
import { contentful } from './contentful.ts';
import { continuousIntegration } from './continuous-integration.ts';
import { credentialFiles } from './credential-files.ts';
import { crm } from './crm.ts';
import { crypto } from './crypto.ts';
import { databases } from './databases.ts';
import { databricks } from './databricks.ts';
import { devcycle } from './devcycle.ts';
import { devin } from './devin.ts';
import { digitaloceanSpaces } from './digitalocean-spaces.ts';
import { dropbox } from './dropbox.ts';
import { duo } from './duo.ts';
import { easypost } from './easypost.ts';
import { elastic } from './elastic.ts';
import { email } from './email.ts';
import { exoscale } from './exoscale.ts';
import { facebook } from './facebook.ts';
import { fastly } from './fastly.ts';
import { featureFlags } from './feature-flags.ts';
import { figma } from './figma.ts';
import { finance } from './finance.ts';
import { flutterwave } from './flutterwave.ts';
import { flyio } from './flyio.ts';
import { forms } from './forms.ts';
import { frameworks } from './frameworks.ts';
import { geocoding } from './geocoding.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { googleChat } from './google-chat.ts';
import { grafana } from './grafana.ts';
import { hashicorp } from './hashicorp.ts';
import { hasura } from './hasura.ts';
import { highnote } from './highnote.ts';
import { honeycomb } from './honeycomb.ts';
import { hosting } from './hosting.ts';
import { http } from './http.ts';
import { huggingface } from './huggingface.ts';
import { ibm } from './ibm.ts';
import { identity } from './identity.ts';
import { influxdb } from './influxdb.ts';
import { kubernetes } from './kubernetes.ts';
import { language } from './language.ts';
import { lark } from './lark.ts';
import { launchdarkly } from './launchdarkly.ts';
import { line } from './line.ts';
import { linear } from './linear.ts';
import { liveblocks } from './liveblocks.ts';
import { media } from './media.ts';
import { messaging } from './messaging.ts';
import { monitoring } from './monitoring.ts';
import { npm } from './npm.ts';
import { onePassword } from './one-password.ts';
import { packages } from './packages.ts';
import { payments } from './payments.ts';
import { platforms } from './platforms.ts';
import { privateKey } from './private-key.ts';
import { productivity } from './productivity.ts';
import { realtime } from './realtime.ts';
import { scraping } from './scraping.ts';
import { slack } from './slack.ts';
import { stripe } from './stripe.ts';
import { timeTracking } from './time-tracking.ts';
import { workspace } from './workspace.ts';

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
  ...stripe,
  ...google,
  ...azure,
  ...ai,
  ...messaging,
  ...packages,
  ...platforms,
  ...airtable,
  // A provider each.
  ...adafruit,
  ...adobe,
  ...aikido,
  ...aiven,
  ...alibaba,
  ...amazonOauth,
  ...apify,
  ...artifactory,
  ...asana,
  ...atlassian,
  ...azureServices,
  ...blynk,
  ...braintree,
  ...buildkite,
  ...circleci,
  ...cloudinary,
  ...cloudsmith,
  ...confluent,
  ...contentful,
  ...databricks,
  ...devcycle,
  ...devin,
  ...digitaloceanSpaces,
  ...dropbox,
  ...duo,
  ...easypost,
  ...elastic,
  ...exoscale,
  ...facebook,
  ...fastly,
  ...figma,
  ...flutterwave,
  ...flyio,
  ...grafana,
  ...hashicorp,
  ...hasura,
  ...honeycomb,
  ...huggingface,
  ...ibm,
  ...lark,
  ...launchdarkly,
  ...line,
  ...linear,
  ...onePassword,
  // Families: many providers with one kind of credential each.
  ...aiPlatforms,
  ...analytics,
  ...buildTools,
  ...commerce,
  ...communication,
  ...content,
  ...continuousIntegration,
  ...crm,
  ...crypto,
  ...databases,
  ...email,
  ...featureFlags,
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
  ...realtime,
  ...scraping,
  ...timeTracking,
  ...workspace,
  // What is of no provider.
  ...frameworks,
  ...kubernetes,
  ...credentialFiles,
  ...connection,
  ...commandLine,
  ...http,
] as const;

/** The id of a rule that comes with keywarden. */
export type RuleId = (typeof builtInRules)[number]['id'];
