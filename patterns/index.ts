import { accounts } from './accounts.ts';
import { adafruit } from './adafruit.ts';
import { adobe } from './adobe.ts';
import { ai } from './ai.ts';
import { aikido } from './aikido.ts';
import { airtable } from './airtable.ts';
import { aiven } from './aiven.ts';
import { alibaba } from './alibaba.ts';
import { amazonOauth } from './amazon-oauth.ts';
import { apify } from './apify.ts';
import { artifactory } from './artifactory.ts';
import { asana } from './asana.ts';
import { atlassian } from './atlassian.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { azureServices } from './azure-services.ts';
import { blynk } from './blynk.ts';
import { braintree } from './braintree.ts';
import { buildkite } from './buildkite.ts';
import { calls } from './calls.ts';
import { circleci } from './circleci.ts';
import { cloudinary } from './cloudinary.ts';
import { cloudsmith } from './cloudsmith.ts';
import { commandLine } from './command-line.ts';
import { confluent } from './confluent.ts';
import { connection } from './connection.ts';
import { contentful } from './contentful.ts';
import { credentialFiles } from './credential-files.ts';
import { daemons } from './daemons.ts';
import { databricks } from './databricks.ts';
import { devcycle } from './devcycle.ts';
import { devin } from './devin.ts';
import { digitaloceanSpaces } from './digitalocean-spaces.ts';
import { dropbox } from './dropbox.ts';
import { duo } from './duo.ts';
import { easypost } from './easypost.ts';
import { elastic } from './elastic.ts';
import { exoscale } from './exoscale.ts';
import { facebook } from './facebook.ts';
import { families } from './families.ts';
import { fastly } from './fastly.ts';
import { figma } from './figma.ts';
import { flutterwave } from './flutterwave.ts';
import { flyio } from './flyio.ts';
import { frameworks } from './frameworks.ts';
import { generic } from './generic.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { googleChat } from './google-chat.ts';
import { grafana } from './grafana.ts';
import { hashicorp } from './hashicorp.ts';
import { hasura } from './hasura.ts';
import { highnote } from './highnote.ts';
import { honeycomb } from './honeycomb.ts';
import { http } from './http.ts';
import { huggingface } from './huggingface.ts';
import { ibm } from './ibm.ts';
import { identityMore } from './identity-more.ts';
import { influxdb } from './influxdb.ts';
import { keyStores } from './key-stores.ts';
import { kubernetes } from './kubernetes.ts';
import { lark } from './lark.ts';
import { launchdarkly } from './launchdarkly.ts';
import { line } from './line.ts';
import { linear } from './linear.ts';
import { liveblocks } from './liveblocks.ts';
import { lockFiles } from './lock-files.ts';
import { mailchimp } from './mailchimp.ts';
import { mailgun } from './mailgun.ts';
import { mapbox } from './mapbox.ts';
import { messaging } from './messaging.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { mongodbAtlas } from './mongodb-atlas.ts';
import { netsuite } from './netsuite.ts';
import { networks } from './networks.ts';
import { newRelic } from './new-relic.ts';
import { npm } from './npm.ts';
import { nuget } from './nuget.ts';
import { onePassword } from './one-password.ts';
import { ovh } from './ovh.ts';
import { packages } from './packages.ts';
import { passwordHashes } from './password-hashes.ts';
import { paymentsMore } from './payments-more.ts';
import { paypal } from './paypal.ts';
import { paystack } from './paystack.ts';
import { plaid } from './plaid.ts';
import { planetscale } from './planetscale.ts';
import { platforms } from './platforms.ts';
import { polymarket } from './polymarket.ts';
import { privateKey } from './private-key.ts';
import { salesforce } from './salesforce.ts';
import { sentry } from './sentry.ts';
import { shopify } from './shopify.ts';
import { slack } from './slack.ts';
import { square } from './square.ts';
import { stripe } from './stripe.ts';
import { sumologic } from './sumologic.ts';
import { supabase } from './supabase.ts';
import { toolFiles } from './tool-files.ts';
import { twitter } from './twitter.ts';
import { vercel } from './vercel.ts';
import { wholeFiles } from './whole-files.ts';
import { workos } from './workos.ts';
import { yandex } from './yandex.ts';

/** Every rule that comes with keywarden. Where two of them find the same text, the earlier one names it. */
export const builtInRules = [
  // What the wider rules of others would name otherwise.
  ...googleChat,
  ...workos,
  ...highnote,
  ...influxdb,
  ...liveblocks,
  ...identityMore,
  ...paymentsMore,
  ...paystack,
  // The most common.
  ...aws,
  ...privateKey,
  ...keyStores,
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
  ...lockFiles,
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
  ...mailchimp,
  ...mailgun,
  ...mapbox,
  ...microsoftTeams,
  ...mongodbAtlas,
  ...netsuite,
  ...newRelic,
  ...nuget,
  ...onePassword,
  ...ovh,
  ...paypal,
  ...plaid,
  ...planetscale,
  ...polymarket,
  ...salesforce,
  ...sentry,
  ...shopify,
  ...square,
  ...sumologic,
  ...supabase,
  ...twitter,
  ...vercel,
  ...yandex,
  // The long tail.
  ...families,
  // What is of no provider.
  ...frameworks,
  ...kubernetes,
  ...credentialFiles,
  ...wholeFiles,
  ...passwordHashes,
  ...accounts,
  ...daemons,
  ...networks,
  ...toolFiles,
  ...calls,
  ...connection,
  ...commandLine,
  ...http,
  ...generic,
] as const;

/** The id of a rule that comes with keywarden. */
export type RuleId = (typeof builtInRules)[number]['id'];
