import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID, UUID_LIKE } from './shape.ts';

/** Watching over services and networks. */
export const monitoring = defineRules([
  service('airbrake-key', {
    name: 'Airbrake',
    kind: 'project or user key',
    near: '[A-Za-z0-9-]{40}|[A-Za-z0-9-]{32}',
    also: '-',
    source: 'https://docs.airbrake.io/docs/devops-tools/api/#authentication',
  }),
  service('alienvault-otx-key', {
    name: 'AlienVault OTX',
    names: ['alienvault', 'otx_api'],
    near: '[0-9a-z]{64}',
    source: 'https://otx.alienvault.com/api',
  }),
  service('apimetrics-api-key', { name: 'APImetrics', near: '[A-Za-z0-9]{32}', source: 'https://apimetrics.io/docs/' }),
  service('appoptics-api-token', {
    name: 'AppOptics',
    kind: 'API token',
    near: '[A-Za-z0-9_-]{71}',
    also: '_-',
    source: 'https://docs.appoptics.com/api/#authentication',
  }),
  service('atera-api-key', {
    name: 'Atera',
    near: '[0-9a-z]{32}',
    source: 'https://support.atera.com/hc/en-us/articles/219083397-APIs',
  }),
  service('betterstack-api-token', {
    name: 'Better Stack',
    kind: 'API token',
    names: ['betterstack', 'better_stack', 'betteruptime', 'logtail'],
    near: '[A-Za-z0-9]{24}',
    entropy: 3.3,
    source: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  }),
  service('blazemeter-api-key', {
    name: 'BlazeMeter',
    names: ['blazemeter', 'runscope'],
    near: UUID_LIKE,
    source: 'https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html',
  }),
  service('bugsnag-api-key', { name: 'BugSnag', near: UUID_LIKE, source: 'https://docs.bugsnag.com/api/data-access/' }),
  service('checkly-api-key', {
    name: 'Checkly',
    near: 'cu_[0-9a-f]{32}|[0-9a-z]{32}',
    source: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  }),
  service('detectify-api-key', { name: 'Detectify', near: '[0-9a-z]{32}', source: 'https://developer.detectify.com/' }),
  service('dnscheck-api-key', {
    name: 'DNS Check',
    names: ['dnscheck', 'dns_check'],
    near: `[A-Za-z0-9]{32}|${UUID_LIKE}`,
    source: 'https://www.dnscheck.co/api',
  }),
  service('honeybadger-api-key', {
    name: 'Honeybadger',
    near: 'hbp_[A-Za-z0-9]{36}',
    source: 'https://docs.honeybadger.io/api/',
  }),
  service('jupiterone-api-token', {
    name: 'JupiterOne',
    kind: 'API token',
    near: '[A-Za-z0-9]{76}',
    source: 'https://docs.jupiterone.io/api/authentication',
  }),
  service('loadmill-api-token', {
    name: 'Loadmill',
    kind: 'API token',
    near: '[A-Za-z0-9]{40}',
    source: 'https://docs.loadmill.com/integrations/public-api',
  }),
  service('logdna-ingestion-key', {
    name: 'LogDNA (Mezmo)',
    kind: 'ingestion or service key',
    names: ['logdna', 'mezmo'],
    near: 'sts_[0-9a-f]{32}|[0-9a-f]{32}',
    entropy: 2.8,
    source: 'https://docs.mezmo.com/docs/ingestion-key',
  }),
  service('loggly-token', {
    name: 'Loggly',
    kind: 'customer token',
    near: UUID_LIKE,
    source:
      'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  }),
  service('logzio-token', {
    name: 'Logz.io',
    kind: 'token',
    names: ['logzio', 'logz.io', 'logz_io', 'logz'],
    near: `${UUID_LIKE}|[A-Za-z]{32}`,
    source: 'https://api-docs.logz.io/docs/logz/logz-io-api/',
  }),
  service('holistic-dev-api-key', {
    name: 'holistic.dev',
    near: '[0-9a-f]{64}',
    entropy: 2.8,
    source: 'https://docs.holistic.dev/',
  }),
  service('censys-api-secret', {
    name: 'Censys',
    kind: 'API secret',
    near: 'censys_[A-Za-z0-9]{8}_[A-Za-z0-9]{24,40}|[A-Za-z0-9]{32}',
    source: 'https://docs.censys.com/reference/get-started',
  }),
  service('axiom-token', {
    name: 'Axiom',
    kind: 'API or personal token',
    looks: [`xa[ap]t-${UUID}`],
    keywords: ['xaat-', 'xapt-'],
    source: 'https://axiom.co/docs/reference/tokens',
    advice: 'Delete the token in the Axiom settings.',
  }),
  service('dynatrace-api-token', {
    name: 'Dynatrace',
    kind: 'API token',
    looks: ['dt0[a-zA-Z][0-9]{2}\\.[0-9A-Z]{24}\\.[0-9A-Z]{64}'],
    keywords: ['dt0'],
    source:
      'https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/basics/dynatrace-api-authentication',
    advice: 'Delete the token in Dynatrace (Access tokens).',
  }),
  service('firehydrant-api-key', {
    name: 'FireHydrant',
    kind: 'bot token',
    looks: ['fhb-[0-9a-f]{32}'],
    keywords: ['fhb-'],
    source: 'https://docs.firehydrant.com/docs/api-keys',
    advice: 'Delete the key at https://app.firehydrant.io/organizations/keys.',
  }),
  service('instatus-api-key', {
    name: 'Instatus',
    near: '[0-9a-f]{32}',
    entropy: 2.8,
    source: 'https://instatus.com/help/api',
    advice: 'Regenerate the key at https://dashboard.instatus.com/developer.',
  }),
]);
