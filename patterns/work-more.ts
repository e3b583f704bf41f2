import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const podio = provider({
  name: 'Podio',
  names: ['podio'],
  source: 'https://developers.podio.com/authentication',
  advice: 'Reset the secret of the app at https://podio.com/settings/api.',
});
const trello = provider({
  name: 'Trello',
  names: ['trello'],
  source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  advice: 'Revoke the token in the Trello settings, or renew the key at https://trello.com/power-ups/admin.',
});

export const workMore = defineRules([
  provider({
    name: 'MeisterTask',
    names: ['meistertask'],
    source: 'https://developers.meistertask.com/docs/authentication',
    advice: 'Revoke the token at https://accounts.meister.co/oauth/applications.',
  })('meistertask-access-token', 'access token', { near: '[A-Za-z0-9_-]{43}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'MindMeister',
    names: ['mindmeister'],
    source: 'https://developers.mindmeister.com/docs/authentication',
    advice: 'Revoke the token at https://accounts.meister.co/oauth/applications.',
  })('mindmeister-access-token', 'access token', { near: '[A-Za-z0-9_-]{43}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Miro',
    names: ['miro'],
    source: 'https://developers.miro.com/docs/rest-api-build-your-first-hello-world-app',
    advice: 'Uninstall the app in the Miro team, or reset its secret.',
  })('miro-access-token', 'access token', { keyed: '[A-Za-z0-9_-]{27}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Mixmax',
    names: ['mixmax'],
    source: 'https://developer.mixmax.com/docs/getting-started-with-the-api',
    advice: 'Delete the token in the Mixmax settings (Integrations).',
  })('mixmax-api-token', 'API token', { near: `${UUID}|[A-Za-z0-9_-]{36}`, also: '_-' }),
  provider({
    name: 'Mockaroo',
    names: ['mockaroo'],
    source: 'https://www.mockaroo.com/docs',
    advice: 'Replace the key at https://www.mockaroo.com/api_key.',
  })('mockaroo-api-key', 'API key', { keyed: '[0-9a-f]{8}', also: '_-', entropy: 2 }),
  provider({
    name: 'monday.com',
    names: ['monday'],
    source: 'https://developer.monday.com/api-reference/docs/authentication',
    advice: 'Regenerate the token in the monday.com developer settings.',
  })('monday-api-token', 'API token', {
    keyed: 'eyJ[A-Za-z0-9_-]{15,100}\\.eyJ[A-Za-z0-9_-]{80,300}\\.[A-Za-z0-9_-]{25,100}',
    also: '_-',
    entropy: 3.5,
  }),
  provider({
    name: 'Notion',
    source: 'https://developers.notion.com/docs/authorization',
    advice: 'Refresh the secret at https://www.notion.so/profile/integrations.',
  })('notion-api-token', 'integration token', {
    looks: ['ntn_[0-9]{11}[A-Za-z0-9]{35}', 'secret_[A-Za-z0-9]{43}'],
    keywords: ['ntn_', 'secret_'],
    entropy: 3.5,
  }),
  provider({
    name: 'Nozbe',
    names: ['nozbe'],
    source: 'https://nozbe.help/advancedfeatures/api/',
    advice: 'Delete the token in the Nozbe settings (API tokens).',
  })('nozbe-api-token', 'API token', { near: '[A-Za-z0-9]{16}_[A-Za-z0-9_=-]{64}', also: '_=-' }),
  provider({
    name: 'Pivotal Tracker',
    names: ['pivotal', 'tracker_token', 'trackertoken'],
    source: 'https://www.pivotaltracker.com/help/api#Getting_Started',
    advice: 'Generate a new token in the Pivotal Tracker profile.',
  })('pivotal-tracker-api-token', 'API token', { near: '[0-9a-f]{32}|[0-9a-z]{32}' }),
  provider({
    name: 'Planview LeanKit',
    names: ['leankit', 'planview'],
    source: 'https://success.planview.com/Planview_LeanKit/LeanKit_API/01_v2',
    advice: 'Revoke the token in LeanKit (API tokens).',
  })('leankit-api-token', 'API token', { near: '[0-9a-f]{128}' }),
  podio('podio-client-secret', 'client secret', { near: '[A-Za-z0-9]{64}' }),
  podio('podio-app-token', 'app token', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'PollsAPI',
    names: ['pollsapi'],
    source: 'https://pollsapi.com/',
    advice: 'Replace the key in the PollsAPI account.',
  })('pollsapi-api-key', 'API key', { near: '[A-Z0-9]{28}' }),
  provider({
    name: 'ProdPad',
    names: ['prodpad'],
    source: 'https://app.swaggerhub.com/apis-docs/ProdPad/prodpad/1.0',
    advice: 'Regenerate the key in the ProdPad profile.',
  })('prodpad-api-key', 'API key', { near: '[0-9a-f]{64}' }),
  provider({
    name: 'protocols.io',
    names: ['protocols.io', 'protocolsio', 'protocols_io'],
    source: 'https://apidoc.protocols.io/',
    advice: 'Regenerate the token at https://www.protocols.io/developers.',
  })('protocols-io-access-token', 'access token', { near: '[0-9a-z]{64}' }),
  provider({
    name: 'Runrun.it',
    names: ['runrunit', 'runrun.it', 'runrun_it'],
    source: 'https://runrun.it/api/documentation',
    advice: 'Regenerate the key in the Runrun.it settings.',
  })('runrunit-app-key', 'app key', { near: '[0-9a-f]{32}' }),
  provider({
    name: 'Shortcut',
    names: ['shortcut', 'clubhouse'],
    source: 'https://developer.shortcut.com/api/rest/v3#Authentication',
    advice: 'Delete the token at https://app.shortcut.com/settings/account/api-tokens.',
  })('shortcut-api-token', 'API token', { keyed: UUID, entropy: 2.8 }),
  provider({
    name: 'Stormboard',
    names: ['stormboard'],
    source: 'https://api.stormboard.com/docs',
    advice: 'Delete the key in the Stormboard profile (API keys).',
  })('stormboard-api-key', 'API key', { near: '[0-9a-f]{40}' }),
  provider({
    name: 'Sugester',
    names: ['sugester'],
    source: 'https://github.com/sugester/API',
    advice: 'Replace the token in the Sugester settings.',
  })('sugester-api-token', 'API token', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Teamwork',
    source: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
    advice: 'Revoke the token in the Teamwork profile (API and mobile).',
  })('teamwork-api-token', 'API token', {
    looks: ['tkn\\.v1_[A-Za-z0-9+/]{70,76}={0,2}'],
    also: '+/=',
    keywords: ['tkn.v1_'],
  }),
  provider({
    name: 'Tefter',
    names: ['tefter'],
    source: 'https://tefter.io/',
    advice: 'Replace the token in the Tefter settings.',
  })('tefter-api-token', 'API token', { near: '[A-Za-z0-9]{20}', also: '_-' }),
  provider({
    name: 'Todoist',
    names: ['todoist'],
    source: 'https://developer.todoist.com/rest/v2/#authorization',
    advice: 'Issue a new token in the Todoist settings (Integrations, Developer).',
  })('todoist-api-token', 'API token', { near: '[0-9a-f]{40}' }),
  trello('trello-token', 'token of the old format or OAuth secret', {
    near: '[0-9a-z]{64}|[A-Za-z0-9-]{64}',
    also: '_-',
  }),
  trello('trello-api-key', 'API key', { near: '[0-9a-z]{32}|[A-Za-z0-9-]{32}', also: '_-' }),
  trello('trello-access-token', 'access token', { looks: ['ATTA[0-9a-f]{64}[0-9A-F]{8}'], keywords: ['atta'] }),
  provider({
    name: 'Upwave',
    names: ['upwave'],
    source: 'https://api.upwave.io/',
    advice: 'Replace the token in the Upwave account.',
  })('upwave-api-token', 'API token', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Workstack',
    names: ['workstack'],
    source: 'https://help.workstack.io/en/articles/1803580',
    advice: 'Replace the key in the Workstack settings.',
  })('workstack-api-key', 'API key', { near: '[A-Za-z0-9]{60}' }),
  provider({
    name: 'Wrike',
    names: ['wrike'],
    source: 'https://developers.wrike.com/oauth-20-authorization/',
    advice: 'Delete the permanent token in the Wrike app settings (API).',
  })('wrike-access-token', 'permanent access token', { near: 'ey[A-Za-z0-9._-]{333}', also: '._-', entropy: 3.5 }),
  provider({
    name: 'YouTrack',
    source: 'https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html',
    advice: 'Delete the token in the YouTrack profile (Account security).',
  })('youtrack-permanent-token', 'permanent token', {
    looks: ['perm[:-][A-Za-z0-9+/=_.-]{4,64}\\.[A-Za-z0-9+/=_-]{2,20}\\.[A-Za-z0-9]{30}'],
    keywords: ['perm:', 'perm-'],
  }),
  provider({
    name: 'Zenkit',
    names: ['zenkit'],
    source: 'https://base.zenkit.com/docs/api/overview/introduction',
    advice: 'Delete the key in the Zenkit profile (API).',
  })('zenkit-api-key', 'API key', { near: '[0-9a-z]{8}-[A-Za-z0-9]{32}' }),
  provider({
    name: 'Zeplin',
    names: ['zeplin'],
    source: 'https://docs.zeplin.dev/docs/personal-access-token',
    advice: 'Delete the token in the Zeplin profile (Developer).',
  })('zeplin-access-token', 'personal access token', { near: 'eyJ[A-Za-z0-9._-]{320,400}', also: '._-', entropy: 3.5 }),
  provider({
    name: 'Zoho',
    source: 'https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html',
    advice: 'Revoke the token in the Zoho API console (https://api-console.zoho.com).',
  })('zoho-oauth-token', 'OAuth access or refresh token', {
    looks: ['1000\\.[0-9a-f]{32}\\.[0-9a-f]{32}'],
    keywords: ['1000.'],
  }),
]);
