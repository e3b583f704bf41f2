import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID, UUID_LIKE } from './shape.ts';

/** Calls, messages and chats. */
export const communication = defineRules([
  service('agora-app-certificate', {
    name: 'Agora',
    kind: 'app id or certificate',
    keyed: '[0-9a-z]{32}',
    source: 'https://docs.agora.io/en/video-calling/get-started/manage-agora-account',
  }),
  service('apifonica-token', {
    name: 'Apifonica',
    kind: 'access token',
    near: '[0-9a-z]{11}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
    source: 'https://www.apifonica.com/en/docs/',
  }),
  service('airship-token', {
    name: 'Airship',
    kind: 'token or secret',
    keyed: '[A-Za-z0-9]{91}',
    source: 'https://docs.airship.com/developer/rest-api/ua/introduction/',
  }),
  service('bulksms-token', {
    name: 'BulkSMS',
    kind: 'token secret',
    near: '[A-Za-z0-9!@#$%^&*()]{29}',
    source: 'https://www.bulksms.com/developer/json/v1/',
  }),
  service('chatbot-api-key', {
    name: 'ChatBot',
    kind: 'access token',
    names: ['chatbot.com', 'chatbot'],
    keyed: '[A-Za-z0-9_]{32}',
    also: '_',
    source: 'https://www.chatbot.com/docs/authorization/',
  }),
  service('chatfuel-token', {
    name: 'Chatfuel',
    kind: 'API token',
    near: '[A-Za-z0-9]{128}',
    source: 'https://docs.chatfuel.com/en/articles/790461-broadcasting-api',
  }),
  service('clickatell-api-key', {
    name: 'Clickatell',
    near: '[A-Za-z0-9_-]{22}==',
    also: '=_-',
    source: 'https://docs.clickatell.com/',
  }),
  service('clicksend-api-key', {
    name: 'ClickSend',
    near: UUID,
    source: 'https://developers.clicksend.com/docs/#authentication',
  }),
  service('cliengo-api-key', { name: 'Cliengo', near: UUID_LIKE, source: 'https://developers.cliengo.com/' }),
  service('clockworksms-api-key', {
    name: 'TextAnywhere (Clockwork SMS)',
    names: ['clockworksms', 'clockwork_sms', 'textanywhere'],
    near: '[A-Za-z0-9]{24}|[0-9a-f]{40}',
    entropy: 2.8,
    source: 'https://developer.textapi.com/resources/v1.0/authentication/',
  }),
  service('courier-auth-token', {
    name: 'Courier',
    kind: 'auth token',
    near: '(?:pk|dk)_(?:prod|test|[A-Za-z0-9]{1,10})_[A-Z0-9a-z]{28}',
    source: 'https://www.courier.com/docs/reference/auth',
  }),
  service('d7networks-api-token', {
    name: 'D7 Networks',
    kind: 'API token',
    names: ['d7network'],
    near: '[^\\s"\\x27=]{23}=',
    also: '=',
    source: 'https://d7networks.com/docs/',
  }),
  service('daily-api-key', {
    name: 'Daily',
    names: ['daily.co', 'dailyco', 'daily_co', 'daily'],
    keyed: '[0-9a-f]{64}',
    entropy: 2.8,
    source: 'https://docs.daily.co/reference/rest-api',
  }),
  service('enablex-app-key', {
    name: 'EnableX',
    kind: 'application key',
    near: '[A-Za-z0-9]{36}',
    source: 'https://developer.enablex.io/docs/references/apis/',
  }),
  service('eight-by-eight-api-key', {
    name: '8x8',
    names: ['8x8'],
    near: '[A-Za-z0-9]{43}',
    source: 'https://developer.8x8.com/connect/docs/authentication',
  }),
  service('helpcrunch-api-key', {
    name: 'HelpCrunch',
    near: '[A-Za-z0-9+/=-]{328}',
    also: '+/=-',
    source: 'https://docs.helpcrunch.com/en/rest-api-v1',
  }),
  service('infobip-api-key', {
    name: 'Infobip',
    near: `[0-9a-f]{32}-${UUID}`,
    source: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
  }),
  service('instabot-api-key', {
    name: 'Instabot',
    near: '[A-Za-z0-9+/=]{44}|[A-Za-z0-9+/]{40,52}={0,2}',
    also: '+/=',
    source: 'https://docs.instabot.io/',
  }),
  service('kaleyra-api-key', {
    name: 'Kaleyra',
    near: 'A[0-9a-f]{32}',
    source: 'https://developers.kaleyra.io/docs/api-key',
  }),
  service('liveagent-api-key', {
    name: 'LiveAgent',
    names: ['liveagent', 'ladesk'],
    near: '[A-Za-z0-9]{32}',
    source: 'https://support.liveagent.com/061754-API',
  }),
  service('livestorm-api-token', {
    name: 'Livestorm',
    kind: 'API token',
    near: 'eyJ[A-Za-z0-9_-]{15,30}\\.eyJ[A-Za-z0-9_-]{100,220}\\.[A-Za-z0-9_-]{43}',
    also: '_-',
    source: 'https://developers.livestorm.co/docs/authentication',
  }),
  service('line-notify-token', {
    name: 'LINE Notify',
    kind: 'token',
    names: ['linenotify', 'line_notify', 'line-notify', 'notify-api.line'],
    near: '[A-Za-z0-9]{43}',
    source: 'https://notify-bot.line.me/doc/en/',
  }),
]);
