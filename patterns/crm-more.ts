import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

export const crmMore = defineRules([
  provider({
    name: 'MadKudu',
    names: ['madkudu'],
    source: 'https://developers.madkudu.com/',
    advice: 'Replace the key in the MadKudu settings.',
  })('madkudu-api-key', 'API key', { near: '[0-9a-f]{32}' }),
  provider({
    name: 'Metrilo',
    names: ['metrilo'],
    source: 'https://support.metrilo.com/',
    advice: 'Replace the key in the Metrilo settings.',
  })('metrilo-api-key', 'API key', { near: '[0-9a-z]{16}', also: '_-', entropy: 2.8 }),
  provider({
    name: 'Freshworks CRM',
    names: ['myfreshworks', 'freshworks'],
    source: 'https://developers.freshworks.com/crm/api/#authentication',
    advice: 'Reset the API key in the Freshworks profile settings.',
  })('myfreshworks-api-key', 'API key', { near: '[A-Za-z0-9_-]{22}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'NetHunt CRM',
    names: ['nethunt'],
    source: 'https://help.nethunt.com/en/articles/4213563',
    advice: 'Revoke the key in the NetHunt settings (API key).',
  })('nethunt-api-key', 'API key', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'Nimble',
    names: ['nimble'],
    source: 'https://nimble.readthedocs.io/en/latest/',
    advice: 'Delete the key in the Nimble settings (API token).',
  })('nimble-api-token', 'API token', { keyed: '[A-Za-z0-9]{30}' }),
  provider({
    name: 'OnePageCRM',
    names: ['onepagecrm'],
    source: 'https://developer.onepagecrm.com/api/',
    advice: 'Regenerate the key in OnePageCRM (Apps, API).',
  })('onepagecrm-api-key', 'API key', { near: '[A-Za-z0-9+/=]{43}[A-Za-z0-9=]', also: '+/=' }),
  provider({
    name: 'Overloop',
    names: ['overloop'],
    source: 'https://apidoc.overloop.com/#authentication',
    advice: 'Revoke the key in the Overloop settings (API).',
  })('overloop-api-key', 'API key', { near: '[A-Za-z0-9_-]{50}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'PartnerStack',
    names: ['partnerstack'],
    source: 'https://docs.partnerstack.com/reference/auth',
    advice: 'Roll the key in the PartnerStack settings (Integrations).',
  })('partnerstack-api-key', 'API key', { near: '[A-Za-z0-9]{64}' }),
  provider({
    name: 'People Data Labs',
    names: ['peopledatalabs', 'people_data_labs'],
    source: 'https://docs.peopledatalabs.com/docs/authentication',
    advice: 'Reset the key at https://dashboard.peopledatalabs.com/api-keys.',
  })('people-data-labs-api-key', 'API key', { near: '[0-9a-z]{64}' }),
  provider({
    name: 'Pipedrive',
    names: ['pipedrive'],
    source: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
    advice: 'Regenerate the token in the Pipedrive settings (Personal preferences, API).',
  })('pipedrive-api-token', 'API token', { near: '[A-Za-z0-9]{40}' }),
  provider({
    name: 'ProspectCRM',
    names: ['prospectcrm', 'prospect'],
    source: 'https://support.prospect365.com/knowledge',
    advice: 'Replace the token in the Prospect settings.',
  })('prospectcrm-api-token', 'API token', { keyed: '[0-9a-z]{32}' }),
  provider({
    name: 'Raven',
    names: ['raven'],
    source: 'https://docs.ravenapp.dev/docs/api-keys',
    advice: 'Replace the key in the Raven settings.',
  })('raven-api-key', 'API key', { keyed: '[A-Z0-9-]{16}', also: '_-', entropy: 2.8 }),
  provider({
    name: 'RepairShopr',
    names: ['repairshopr'],
    source: 'https://api-docs.repairshopr.com/',
    advice: 'Delete the token in RepairShopr (API tokens).',
  })('repairshopr-api-key', 'API key', { near: 'T[0-9a-f]{50}|[A-Za-z0-9-]{51}' }),
  provider({
    name: 'Reply.io',
    names: ['replyio', 'reply.io', 'reply_io'],
    source: 'https://apidocs.reply.io/',
    advice: 'Regenerate the key in the Reply settings (API key).',
  })('replyio-api-key', 'API key', { near: '[A-Za-z0-9]{24}', also: '_-' }),
  provider({
    name: 'Revamp CRM',
    names: ['revampcrm', 'revamp'],
    source: 'https://developer.revampcrm.com/',
    advice: 'Replace the key in the Revamp CRM settings.',
  })('revampcrm-api-key', 'API key', { near: '[A-Za-z0-9]{40}' }),
  provider({
    name: 'RocketReach',
    names: ['rocketreach'],
    source: 'https://rocketreach.co/api',
    advice: 'Replace the key in the RocketReach account (API).',
  })('rocketreach-api-key', 'API key', { near: '[0-9a-z]{7}k[0-9a-f]{31}|[0-9a-z-]{39}', also: '-' }),
  provider({
    name: 'SalesBlink',
    names: ['salesblink'],
    source: 'https://salesblink.io/',
    advice: 'Delete the key in the SalesBlink settings.',
  })('salesblink-api-key', 'API key', { near: 'key-[A-Za-z0-9]{64}' }),
  provider({
    name: 'SalesCookie',
    names: ['salescookie'],
    source: 'https://salescookie.com/',
    advice: 'Replace the key in the SalesCookie settings.',
  })('salescookie-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Salesflare',
    names: ['salesflare'],
    source: 'https://api.salesflare.com/docs',
    advice: 'Delete the key in the Salesflare settings (API keys).',
  })('salesflare-api-key', 'API key', { near: '[A-Za-z0-9_-]{45}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Salesmate',
    names: ['salesmate'],
    source: 'https://apidocs.salesmate.io/',
    advice: 'Replace the session token in the Salesmate profile (Access key).',
  })('salesmate-session-token', 'session token', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'SherpaDesk',
    names: ['sherpadesk'],
    source: 'https://github.com/sherpadesk/api',
    advice: 'Replace the token in the SherpaDesk profile.',
  })('sherpadesk-api-token', 'API token', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Skrapp',
    names: ['skrapp'],
    source: 'https://www.skrapp.io/api',
    advice: 'Replace the key in the Skrapp account (API).',
  })('skrapp-api-key', 'API key', { near: '[A-Za-z0-9]{42}' }),
  provider({
    name: 'Streak',
    names: ['streak'],
    source: 'https://streak.readme.io/docs/authentication',
    advice: 'Remove the key in the Streak settings (Integrations).',
  })('streak-api-key', 'API key', { keyed: '[0-9a-f]{32}' }),
  provider({
    name: 'Teamgate',
    names: ['teamgate'],
    source: 'https://developers.teamgate.com/',
    advice: 'Replace the key in the Teamgate settings (External apps).',
  })('teamgate-api-key', 'app key or auth token', { near: '[A-Za-z0-9]{80}|[0-9a-z]{40}' }),
  provider({
    name: 'Thinkific',
    names: ['thinkific'],
    source: 'https://developers.thinkific.com/api/api-key-auth',
    advice: 'Reset the key in the Thinkific settings (Code and analytics, API).',
  })('thinkific-api-key', 'API key', { near: '[0-9a-f]{32}' }),
  provider({
    name: 'UpLead',
    names: ['uplead'],
    source: 'https://docs.uplead.com/',
    advice: 'Replace the key at https://app.uplead.com/settings/api.',
  })('uplead-api-key', 'API key', { near: '[0-9a-z-]{32}', also: '-' }),
  provider({
    name: 'Userflow',
    names: ['userflow'],
    source: 'https://docs.userflow.com/api/authentication',
    advice: 'Delete the key in the Userflow settings (API).',
  })('userflow-api-key', 'API key', { near: 'ak_[0-9a-z]{26}|[0-9a-z_]{29}', also: '_' }),
  provider({
    name: 'Zendesk',
    names: ['zendesk'],
    source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
    advice: 'Delete the token in the Zendesk Admin Center (Apps and integrations, API).',
  })('zendesk-api-token', 'API token or secret', { near: '[A-Za-z0-9]{40}' }),
]);
