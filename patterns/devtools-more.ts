import { lettersAndDigits } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const nylas = provider({
  name: 'Nylas',
  names: ['nylas'],
  source: 'https://developer.nylas.com/docs/v3/auth/',
  advice: 'Delete the key at https://dashboard-v3.nylas.com (API keys).',
});
const postman = provider({
  name: 'Postman',
  source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  advice: 'Delete the key at https://go.postman.co/settings/me/api-keys.',
});
const sourcegraph = provider({
  name: 'Sourcegraph',
  source: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  advice: 'Delete the token in the Sourcegraph settings (Access tokens).',
});

export const devtoolsMore = defineRules([
  provider({
    name: 'Mergify',
    source: 'https://docs.mergify.com/api/usage/',
    advice: 'Delete the key in the Mergify dashboard (Applications).',
  })('mergify-application-key', 'application key', {
    looks: ['mergify_application_key_[A-Za-z0-9_-]{40,200}'],
    also: '_-',
    keywords: ['mergify_application_key_'],
    entropy: 3.5,
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'MagicBell',
    names: ['magicbell'],
    source: 'https://www.magicbell.com/docs/api/authentication',
    advice: 'Rotate the API secret in the MagicBell project settings.',
  })('magicbell-api-key', 'API key or secret', {
    near: 'sk_[A-Za-z0-9]{20}_[A-Za-z0-9]{10}|[A-Za-z0-9-]{40}',
    also: '-',
  }),
  nylas('nylas-api-key', 'API key', { looks: ['nyk_v[0-9]_[A-Za-z0-9]{60,80}'], keywords: ['nyk_v'], entropy: 3.5 }),
  nylas('nylas-legacy-token', 'access token or secret of the old format', { near: '[A-Za-z0-9]{30}' }),
  provider({
    name: 'Onfido',
    source: 'https://documentation.onfido.com/getting-started/api-authentication/',
    advice: 'Revoke the token at https://dashboard.onfido.com (Developers, Tokens).',
  })('onfido-api-token', 'API token', {
    looks: ['api_live(?:_(?:us|ca))?\\.[A-Za-z0-9_-]{20,80}'],
    also: '_-',
    keywords: ['api_live.', 'api_live_us.', 'api_live_ca.'],
    entropy: 3.5,
  }),
  provider({
    name: 'Persona',
    source: 'https://docs.withpersona.com/api-keys',
    advice: 'Delete the key in the Persona dashboard (API keys).',
  })('persona-api-key', 'production API key', {
    looks: ['persona_production_[A-Za-z0-9_-]{20,80}'],
    also: '_-',
    keywords: ['persona_production_'],
    entropy: 3.5,
    checks: [lettersAndDigits],
  }),
  postman('postman-api-key', 'API key', { looks: ['PMAK-[A-Za-z0-9]{24}-[A-Za-z0-9]{34}'], keywords: ['pmak-'] }),
  postman('postman-collection-key', 'collection access key', { looks: ['PMAT-[0-9A-Z]{26}'], keywords: ['pmat-'] }),
  provider({
    name: 'Prefect',
    source: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    advice: 'Delete the key at https://app.prefect.cloud/my/api-keys.',
  })('prefect-api-key', 'API key', { looks: ['pn[ub]_[A-Za-z0-9]{36}'], keywords: ['pnu_', 'pnb_'], entropy: 3.5 }),
  provider({
    name: 'Proof',
    names: ['proof', 'notarize'],
    source: 'https://dev.proof.com/docs/authentication',
    advice: 'Rotate the key in the Proof settings (API keys).',
  })('proof-api-key', 'API key', { keyed: 'prf_(?:cli_)?[A-Za-z0-9_-]{20,80}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Pulumi',
    source: 'https://www.pulumi.com/docs/administration/access-identity/access-tokens/',
    advice: 'Delete the token at https://app.pulumi.com/account/tokens.',
  })('pulumi-access-token', 'access token', { looks: ['pul-[0-9a-z]{40}'], keywords: ['pul-'], entropy: 3.2 }),
  provider({
    name: 'RapidAPI',
    names: ['rapidapi', 'rapid_api', 'rapid-api'],
    source: 'https://docs.rapidapi.com/docs/keys',
    advice: 'Replace the key of the app at https://rapidapi.com/developer/dashboard.',
  })('rapidapi-key', 'API key', { near: '[A-Za-z0-9_-]{50}', also: '_-' }),
  provider({
    name: 'ReadMe',
    source: 'https://docs.readme.com/main/reference/intro/authentication',
    advice: 'Delete the key at https://dash.readme.com (API keys).',
  })('readme-api-key', 'API key', { looks: ['rdme_[0-9a-z]{70}'], keywords: ['rdme_'], entropy: 3.5 }),
  provider({
    name: 'RubyGems.org',
    source: 'https://guides.rubygems.org/api-key-scopes/',
    advice: 'Delete the key at https://rubygems.org/profile/api_keys.',
  })('rubygems-api-key', 'API key', { looks: ['rubygems_[0-9a-z]{48}'], keywords: ['rubygems_'], entropy: 3.2 }),
  provider({
    name: 'Sidekiq',
    source: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
    advice: 'Ask Contributed Systems for new credentials.',
  })('sidekiq-credential', 'Pro or Enterprise credential', {
    looks: [
      '(?:BUNDLE_ENTERPRISE__CONTRIBSYS__COM|BUNDLE_GEMS__CONTRIBSYS__COM)[^\\r\\n]{1,24}?(?<secret>[0-9a-f]{8}:[0-9a-f]{8})',
      'https?://(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\\.contribsys\\.com',
    ],
    keywords: ['contribsys'],
    entropy: 2.8,
  }),
  sourcegraph('sourcegraph-access-token', 'access token', {
    looks: ['sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}'],
    keywords: ['sgp_'],
  }),
  sourcegraph('sourcegraph-license-key', 'Cody gateway or licence key', {
    looks: ['slk_[0-9a-f]{64}'],
    keywords: ['slk_'],
  }),
  provider({
    name: 'Temporal Cloud',
    names: ['temporal'],
    source: 'https://docs.temporal.io/cloud/api-keys',
    advice: 'Delete the key at https://cloud.temporal.io/settings/api-keys.',
  })('temporal-cloud-api-key', 'API key', {
    keyed: 'eyJ[A-Za-z0-9_-]{10,200}\\.[A-Za-z0-9_-]{60,500}\\.[A-Za-z0-9_-]{20,120}',
    also: '_-',
    entropy: 3.5,
  }),
  provider({
    name: 'Thunderstore',
    source: 'https://thunderstore.io/api/docs/',
    advice: 'Delete the service account in the Thunderstore team settings.',
  })('thunderstore-api-token', 'API token', {
    looks: ['tss_[A-Za-z0-9_-]{32,64}'],
    also: '_-',
    keywords: ['tss_'],
    entropy: 3.5,
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'Tines',
    source: 'https://www.tines.com/docs/actions/types/webhook/',
    advice: 'Change the secret of the webhook action in Tines.',
  })('tines-webhook', 'webhook URL', {
    looks: ['https://[A-Za-z0-9-]{1,63}\\.tines\\.com/webhook/[0-9a-z]{32}/[0-9a-z]{32}'],
    keywords: ['.tines.com/webhook/'],
  }),
  provider({
    name: 'Unkey',
    source: 'https://www.unkey.com/docs/security/root-keys',
    advice: 'Revoke the key at https://app.unkey.com/settings/root-keys.',
  })('unkey-root-key', 'root key', {
    looks: ['unkey_[A-Za-z0-9]{20,32}'],
    keywords: ['unkey_'],
    entropy: 3.2,
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'Val Town',
    source: 'https://docs.val.town/api/authentication/',
    advice: 'Delete the token at https://www.val.town/settings/api.',
  })('valtown-api-token', 'API token', {
    looks: ['vtwn_[A-Za-z0-9_-]{20,80}'],
    also: '_-',
    keywords: ['vtwn_'],
    entropy: 3.2,
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'Workato',
    source: 'https://docs.workato.com/workato-api/api-clients.html',
    advice: 'Delete the API client in the Workato workspace.',
  })('workato-api-token', 'developer API token', {
    looks: ['wrka(?:[a-z]{2})?-eyJ[A-Za-z0-9_-]{8,200}\\.[A-Za-z0-9_-]{16,400}\\.[A-Za-z0-9_-]{64,700}'],
    also: '_-',
    keywords: ['-eyj'],
  }),
  provider({
    name: 'Zapier',
    source: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
    advice: 'Replace the webhook trigger of the Zap, which gives it a new address.',
  })('zapier-webhook', 'webhook URL', {
    looks: ['https://hooks\\.zapier\\.com/hooks/catch/[A-Za-z0-9/]{12,32}'],
    also: '/',
    keywords: ['hooks.zapier.com/hooks/catch/'],
    entropy: 2.8,
  }),
  provider({
    name: 'Zuplo',
    source: 'https://zuplo.com/docs/articles/api-key-leak-detection',
    advice: 'Roll the key in the Zuplo portal (API key service).',
  })('zuplo-consumer-api-key', 'consumer API key', { looks: ['zpka_[0-9a-z]{32}_[0-9a-f]{8}'], keywords: ['zpka_'] }),
  provider({
    name: 'TeamCity',
    source: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
    advice: 'Delete the token in the TeamCity profile (Access tokens).',
  })('teamcity-access-token', 'access token', {
    looks: ['eyJ0eXAiOiAiVENWMiJ9\\.[A-Za-z0-9_-]{36}\\.[A-Za-z0-9_-]{48}'],
    also: '_-',
    keywords: ['eyj0exaioiaivenwmij9'],
    confidence: 'high',
  }),
  provider({
    name: 'Retool',
    source: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
    advice: 'Revoke the token in the Retool settings (API).',
  })('retool-access-token', 'access token', {
    looks: ['retool_[0-9a-z]{26,40}'],
    keywords: ['retool_'],
    entropy: 3.3,
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'Tinybird',
    source: 'https://www.tinybird.co/docs/forward/administration/tokens',
    advice: 'Delete the token in the Tinybird workspace (Tokens).',
  })('tinybird-token', 'token', {
    looks: ['p\\.eyJ[A-Za-z0-9_-]{60,200}\\.[A-Za-z0-9_-]{43}'],
    also: '_-',
    keywords: ['p.eyj'],
    entropy: 3.8,
  }),
  provider({
    name: 'Trigger.dev',
    source: 'https://trigger.dev/docs/apikeys',
    advice: 'Regenerate the key at https://cloud.trigger.dev (API keys).',
  })('trigger-dev-secret-key', 'secret key or personal access token', {
    looks: ['tr_(?:dev|prod|stg|preview)_[A-Za-z0-9]{20,24}|tr_pat_[0-9a-z]{40}'],
    keywords: ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_', 'tr_pat_'],
    entropy: 3,
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'Unleash',
    names: ['unleash'],
    source: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
    advice: 'Delete the token in Unleash (Admin, API access).',
  })('unleash-api-token', 'API token', {
    near: '(?:[a-z0-9*_-]{1,40}:[a-z0-9*_-]{1,40}|user:[a-z0-9_-]{0,40})\\.[0-9a-f]{56,64}',
  }),
]);
