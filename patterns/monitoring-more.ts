import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const metabase = provider({
  name: 'Metabase',
  names: ['metabase'],
  source: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  advice: 'Delete the key in Metabase (Admin settings, Authentication, API keys).',
});
const pagerduty = provider({
  name: 'PagerDuty',
  names: ['pagerduty', 'pager_duty', 'pager-duty', 'pager duty'],
  source: 'https://support.pagerduty.com/main/docs/api-access-keys',
  advice: 'Delete the key in PagerDuty (Integrations, API access keys).',
});
const posthog = provider({
  name: 'PostHog',
  source: 'https://posthog.com/docs/api#how-to-authenticate-with-the-posthog-api',
  advice: 'Delete the key at https://app.posthog.com/settings/user-api-keys.',
});
const segment = provider({
  name: 'Segment',
  names: ['segment'],
  source: 'https://docs.segmentapis.com/tag/Getting-Started#section/Create-a-token',
  advice: 'Revoke the token in the Segment workspace settings (Access management, Tokens).',
});
const splunk = provider({
  name: 'Splunk',
  names: ['splunk'],
  source: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  advice: 'Delete the token in Splunk (Settings, Data inputs, HTTP Event Collector).',
});

export const monitoringMore = defineRules([
  metabase('metabase-api-key', 'API key', {
    looks: ['mb_[A-Za-z0-9+/]{43}='],
    also: '+/=',
    keywords: ['mb_'],
    entropy: 3.5,
  }),
  metabase('metabase-session-token', 'session token', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'MetaApi',
    names: ['metaapi', 'meta-api', 'meta_api'],
    source: 'https://metaapi.cloud/docs/client/authentication/',
    advice: 'Revoke the token at https://app.metaapi.cloud/token.',
  })('metaapi-token', 'token', { near: '[0-9a-f]{64}' }),
  provider({
    name: 'Mixpanel',
    names: ['mixpanel'],
    source: 'https://developer.mixpanel.com/reference/service-accounts',
    advice: 'Regenerate the secret in the Mixpanel project settings.',
  })('mixpanel-api-secret', 'service account or API secret', { keyed: '[A-Za-z0-9]{32}', severity: 'warn' }),
  provider({
    name: 'Noticeable',
    names: ['noticeable'],
    source: 'https://docs.noticeable.io/api-reference/authentication',
    advice: 'Delete the key in the Noticeable settings (API keys).',
  })('noticeable-api-key', 'API key', { keyed: '[A-Za-z0-9]{20}', also: '_-' }),
  provider({
    name: 'Opsgenie',
    names: ['opsgenie', 'ops_genie'],
    source: 'https://docs.opsgenie.com/docs/api-key-management',
    advice: 'Delete the key in the Opsgenie settings (API key management).',
  })('opsgenie-api-key', 'API key', { near: UUID, entropy: 2.8 }),
  pagerduty('pagerduty-api-key', 'API key', { near: 'u\\+[A-Za-z0-9_+-]{18}', also: '_+-', entropy: 2.8 }),
  pagerduty('pagerduty-integration-key', 'integration key', { keyed: 'R[0-9A-Z]{31}|[0-9a-f]{32}' }),
  provider({
    name: 'pganalyze',
    source: 'https://pganalyze.com/docs/api',
    advice: 'Delete the key in the pganalyze settings (API keys).',
  })('pganalyze-api-key', 'API key', {
    looks: ['pga[rw]_[A-Za-z0-9]{27}'],
    keywords: ['pgar_', 'pgaw_'],
    entropy: 3.2,
  }),
  posthog('posthog-personal-api-key', 'personal API key', {
    looks: ['phx_[A-Za-z0-9_-]{41,49}'],
    also: '_-',
    keywords: ['phx_'],
    entropy: 3.5,
  }),
  posthog('posthog-project-api-key', 'project API key', {
    looks: ['phc_[A-Za-z0-9_-]{41,44}'],
    also: '_-',
    keywords: ['phc_'],
    severity: 'warn',
    entropy: 3.5,
  }),
  provider({
    name: 'Postbacks',
    names: ['postbacks'],
    source: 'https://postbacks.io/',
    advice: 'Replace the key in the Postbacks account.',
  })('postbacks-api-key', 'API key', { keyed: UUID, entropy: 2.8 }),
  provider({
    name: 'Qubole',
    names: ['qubole'],
    source: 'https://docs.qubole.com/en/latest/rest-api/api_overview.html',
    advice: 'Reset the token in the Qubole control panel.',
  })('qubole-api-token', 'API token', { near: '[0-9a-z]{64}' }),
  provider({
    name: 'Rollbar',
    names: ['rollbar'],
    source: 'https://docs.rollbar.com/docs/access-tokens',
    advice: 'Disable the token in the Rollbar project settings (Project access tokens).',
  })('rollbar-access-token', 'access token', { keyed: '[0-9a-f]{32}|[0-9a-f]{128}' }),
  provider({
    name: 'Rootly',
    source: 'https://docs.rootly.com/api-reference/overview',
    advice: 'Delete the key in the Rootly organization settings (API keys).',
  })('rootly-api-key', 'API key', { looks: ['rootly_[0-9a-f]{64}'], keywords: ['rootly_'] }),
  segment('segment-public-api-token', 'Public API token', {
    looks: ['sgp_[A-Za-z0-9]{64}'],
    keywords: ['sgp_'],
    entropy: 3.3,
  }),
  segment('segment-config-api-token', 'Config API token', {
    keyed: '[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{43}',
    also: '._-',
    entropy: 4,
  }),
  provider({
    name: 'SolarWinds Observability',
    names: ['solarwinds'],
    source: 'https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm',
    advice: 'Delete the token in SolarWinds Observability (Settings, API tokens).',
  })('solarwinds-api-token', 'API token', { near: '[A-Za-z0-9_-]{71}', also: '_-', entropy: 3.5 }),
  splunk('splunk-hec-token', 'HTTP event collector token', { keyed: UUID, entropy: 2.8 }),
  splunk('splunk-observability-token', 'Observability Cloud token', {
    keyed: '[A-Za-z0-9_-]{22}',
    also: '_-',
    entropy: 3.2,
  }),
  provider({
    name: 'Statsig',
    names: ['statsig'],
    source: 'https://docs.statsig.com/sdk-keys/api-keys',
    advice: 'Rotate the key at https://console.statsig.com/api_keys.',
  })('statsig-secret-key', 'server secret or console key', { near: '(?:secret|console)-[A-Za-z0-9]{40,64}' }),
  provider({
    name: 'StatusCake',
    names: ['statuscake'],
    source: 'https://developers.statuscake.com/guides/api/authentication/',
    advice: 'Delete the key at https://app.statuscake.com/User.php.',
  })('statuscake-api-key', 'API key', { near: '[A-Za-z0-9]{20}', also: '_-' }),
  provider({
    name: 'StatusPal',
    names: ['statuspal'],
    source: 'https://www.statuspal.io/api-docs',
    advice: 'Replace the key in the StatusPal profile.',
  })('statuspal-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Tableau',
    source: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
    advice: 'Revoke the token in the Tableau account settings (Personal access tokens).',
  })('tableau-personal-access-token', 'personal access token', {
    looks: ['[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}'],
    also: '+/',
    keywords: ['==:'],
    entropy: 3.5,
  }),
  provider({
    name: 'ThousandEyes',
    names: ['thousandeyes'],
    source: 'https://developer.cisco.com/docs/thousandeyes/authentication/',
    advice: 'Revoke the token in the ThousandEyes account (Users and roles).',
  })('thousandeyes-api-token', 'API token', { near: `[A-Za-z0-9]{32}|${UUID}` }),
  provider({
    name: 'UptimeRobot',
    names: ['uptimerobot', 'uptime_robot', 'uptime-robot'],
    source: 'https://uptimerobot.com/api/',
    advice: 'Regenerate the key at https://dashboard.uptimerobot.com/integrations.',
  })('uptimerobot-api-key', 'API key', {
    near: '(?:u|ur|m)?[A-Za-z0-9]{7,10}-[A-Za-z0-9]{24}',
    also: '-',
    entropy: 2.8,
  }),
  provider({
    name: 'Rockset',
    names: ['rockset'],
    source: 'https://docs.rockset.com/documentation/docs/api-keys',
    advice: 'Delete the key in the Rockset console.',
  })('rockset-api-key', 'API key', { near: '[A-Za-z0-9]{64}' }),
  provider({
    name: 'Pingdom',
    names: ['pingdom'],
    source: 'https://docs.pingdom.com/api/#section/Authentication',
    advice: 'Revoke the token in My Pingdom (Integrations, The Pingdom API).',
  })('pingdom-api-token', 'API token', { near: '[A-Za-z0-9_-]{86}|[A-Za-z0-9_-]{71}', also: '_-', entropy: 4 }),
  provider({
    name: 'Raygun',
    names: ['raygun'],
    source: 'https://raygun.com/documentation/product-guides/public-api/',
    advice: 'Replace the key in the Raygun application settings.',
  })('raygun-api-key', 'API key', { keyed: '[A-Za-z0-9]{22}', also: '_-', severity: 'warn' }),
  provider({
    name: 'Papertrail',
    names: ['papertrail'],
    source: 'https://www.papertrail.com/help/http-api/',
    advice: 'Reset the token in the Papertrail profile.',
  })('papertrail-api-token', 'API token', { keyed: '[A-Za-z0-9]{20}', also: '_-' }),
]);
