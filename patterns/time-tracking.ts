import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';

/** Projects, shifts, hours and what they cost. */
export const timeTracking = defineRules([
  service('aeroworkflow-api-key', {
    name: 'Aero Workflow',
    near: '[A-Za-z0-9^!?#:*;]{20}',
    entropy: 3.3,
    source: 'https://api.aeroworkflow.com/',
  }),
  service('aha-api-key', {
    name: 'Aha!',
    names: ['aha.io', 'aha_api', 'aha_token', 'aha_key'],
    near: '[0-9a-f]{64}',
    entropy: 2.8,
    source: 'https://www.aha.io/api#authentication',
  }),
  service('avaza-access-token', {
    name: 'Avaza',
    kind: 'access token',
    near: '[0-9]{2,30}-[0-9a-f]{40}',
    source: 'https://www.avaza.com/help-category/api/',
  }),
  service('alegra-api-token', {
    name: 'Alegra',
    kind: 'API token',
    near: '[0-9a-z-]{20}',
    also: '-',
    source: 'https://developer.alegra.com/docs/autenticación',
  }),
  service('bugherd-api-key', { name: 'BugHerd', near: '[0-9a-z]{22}', source: 'https://www.bugherd.com/api_v2' }),
  service('clockify-api-key', {
    name: 'Clockify',
    near: '[A-Za-z0-9]{48}',
    source: 'https://docs.clockify.me/#section/Authentication',
  }),
  service('deputy-access-token', {
    name: 'Deputy',
    kind: 'access token',
    names: ['deputy.com', 'deputy'],
    keyed: '[0-9a-f]{32}|[0-9a-z]{32}',
    entropy: 2.8,
    source: 'https://developer.deputy.com/deputy-docs/docs/using-oauth-20',
  }),
  service('dovico-token', {
    name: 'Dovico',
    kind: 'token',
    near: '[0-9a-z]{32}\\.[0-9a-z]{1,12}',
    source: 'https://timesheet.dovico.com/developer/API_doc/',
  }),
  service('everhour-api-key', {
    name: 'Everhour',
    near: '[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}',
    source: 'https://everhour.docs.apiary.io/',
  }),
  service('float-access-token', {
    name: 'Float',
    kind: 'access token',
    names: ['float.com', 'floatapi', 'float_api', 'float_access'],
    near: '[0-9a-f]{16}[A-Za-z0-9+/]{42,43}=',
    also: '+/=',
    source: 'https://developer.float.com/overview_authentication.html',
  }),
  service('freshbooks-token', {
    name: 'FreshBooks',
    kind: 'token or secret',
    near: '[0-9a-z]{64}',
    source: 'https://www.freshbooks.com/api/authentication',
  }),
  service('goodday-api-token', {
    name: 'GoodDay',
    kind: 'API token',
    names: ['goodday.work', 'goodday'],
    near: '[0-9a-f]{32}|[0-9a-z]{32}',
    entropy: 2.8,
    source: 'https://www.goodday.work/developers/api-v2',
  }),
  service('harvest-access-token', {
    name: 'Harvest',
    kind: 'access token',
    names: ['getharvest', 'harvestapp', 'harvest'],
    near: '[0-9]{6,8}\\.(?:pt|at)\\.[A-Za-z0-9_-]{80,90}|[A-Za-z0-9._]{97}',
    also: '_-',
    source: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  }),
  service('hive-api-key', {
    name: 'Hive',
    names: ['hive.com', 'hive_api'],
    near: '[0-9a-z]{32}',
    source: 'https://developers.hive.com/reference/introduction',
  }),
  service('humanity-access-token', {
    name: 'Humanity',
    kind: 'access token',
    names: ['humanity.com', 'humanity_api', 'humanity'],
    keyed: '[0-9a-z]{40}',
    source: 'https://platform.humanity.com/docs/authentication',
  }),
  service('kanbantool-api-token', {
    name: 'Kanban Tool',
    kind: 'API token',
    names: ['kanbantool', 'kanban_tool'],
    near: '[0-9A-Z]{12}',
    entropy: 2.8,
    source: 'https://kanbantool.com/developer/api-v3',
  }),
]);
