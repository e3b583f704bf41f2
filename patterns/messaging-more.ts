import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const messagebird = provider({
  name: 'MessageBird',
  names: ['messagebird', 'message_bird', 'message-bird', 'message bird'],
  source: 'https://docs.bird.com/api/quickstarts',
  advice: 'Delete the key at https://dashboard.messagebird.com/developers/access.',
});
const onesignal = provider({
  name: 'OneSignal',
  names: ['onesignal'],
  source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  advice: 'Delete the key in the settings of the OneSignal app (Keys and ids).',
});
const pubnub = provider({
  name: 'PubNub',
  source: 'https://www.pubnub.com/docs/general/setup/account-setup',
  advice: 'Reset the keys at https://admin.pubnub.com.',
});
const sendbird = provider({
  name: 'Sendbird',
  names: ['sendbird'],
  source: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api#2-authentication',
  advice: 'Replace the token at https://dashboard.sendbird.com (Settings, General).',
});
const webex = provider({
  name: 'Webex',
  names: ['webex'],
  source: 'https://developer.webex.com/docs/getting-started',
  advice: 'Revoke the integration at https://idbroker.webex.com/idb/profile or regenerate the token of the bot.',
});

export const messagingMore = defineRules([
  provider({
    name: 'Mattermost',
    names: ['mattermost'],
    source: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    advice: 'Revoke the token in the Mattermost account (Security, Personal access tokens).',
  })('mattermost-access-token', 'access token', { keyed: '[0-9a-z]{26}', also: '_-' }),
  provider({
    name: 'Mesibo',
    names: ['mesibo'],
    source: 'https://docs.mesibo.com/api/backend-api/',
    advice: 'Regenerate the app token in the Mesibo console.',
  })('mesibo-app-token', 'app token', { near: '[0-9a-z]{64}' }),
  messagebird('messagebird-api-key', 'API key', { near: '[A-Za-z0-9_-]{25}', also: '_-' }),
  messagebird('messagebird-client-id', 'client id', { keyed: UUID, severity: 'warn', entropy: 2.8 }),
  onesignal('onesignal-rest-api-key', 'REST API key', {
    looks: ['os_v2_(?:app|org)_[a-z2-7]{103}'],
    keywords: ['os_v2_app_', 'os_v2_org_'],
  }),
  onesignal('onesignal-legacy-key', 'app or user key of the old format', {
    near: UUID,
    entropy: 2.8,
    checks: [{ name: 'no argument of a class', test: ({ match }) => !match[0].includes('(') }],
  }),
  provider({
    name: 'Plivo',
    names: ['plivo'],
    source: 'https://www.plivo.com/docs/account/api/',
    advice: 'Regenerate the token at https://console.plivo.com/dashboard.',
  })('plivo-auth-token', 'auth token', { near: '[A-Za-z0-9_-]{40}', also: '_-', entropy: 3.5 }),
  pubnub('pubnub-secret-key', 'secret key', { looks: [`sec-c-[A-Za-z0-9]{48}|sec-c-${UUID}`], keywords: ['sec-c-'] }),
  pubnub('pubnub-publish-key', 'publish or subscribe key', {
    looks: ['(?:pub|sub)-c-[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}'],
    keywords: ['pub-c-', 'sub-c-'],
    severity: 'warn',
    entropy: 2.8,
  }),
  provider({
    name: 'Pushbullet',
    names: ['pushbullet'],
    source: 'https://docs.pushbullet.com/#authentication',
    advice: 'Reset all access tokens at https://www.pushbullet.com/#settings/account.',
  })('pushbullet-access-token', 'access token', { near: 'o\\.[A-Za-z0-9]{32}|[A-Za-z0-9_.]{34}', also: '_' }),
  provider({
    name: 'Pusher',
    names: ['pusher'],
    source: 'https://pusher.com/docs/channels/library_auth_reference/auth-signatures/',
    advice: 'Create a new key and delete the old one at https://dashboard.pusher.com (App keys).',
  })('pusher-app-secret', 'app key or secret', { near: '[0-9a-z]{20}', also: '_-', entropy: 2.8 }),
  provider({
    name: 'Pushover',
    names: ['pushover'],
    source: 'https://pushover.net/api',
    advice: 'Reset the token of the application at https://pushover.net/apps.',
  })('pushover-token', 'application or user token', { near: '[au][0-9a-z]{29}', also: '_-' }),
  provider({
    name: 'RingCentral',
    names: ['ringcentral'],
    source: 'https://developers.ringcentral.com/guide/getting-started/register-app',
    advice: 'Reset the secret of the app at https://developers.ringcentral.com.',
  })('ringcentral-client-secret', 'client id or secret', { near: '[A-Za-z0-9_-]{22}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Rocket.Chat',
    names: ['rocketchat', 'rocket.chat', 'rocket_chat'],
    source: 'https://developer.rocket.chat/apidocs/personal-access-tokens',
    advice: 'Remove the token in the Rocket.Chat account (Personal access tokens).',
  })('rocketchat-access-token', 'personal access token', { keyed: '[A-Za-z0-9_-]{43}', also: '_-', entropy: 3.5 }),
  sendbird('sendbird-api-token', 'API token', { near: '[0-9a-f]{40}' }),
  sendbird('sendbird-organization-api-key', 'organization API key', { near: '[0-9a-f]{24}', entropy: 2.8 }),
  sendbird('sendbird-application-id', 'application id', { near: UUID, severity: 'warn', entropy: 2.8 }),
  provider({
    name: 'SignalWire',
    names: ['signalwire'],
    source: 'https://developer.signalwire.com/rest/signalwire-rest/overview/authentication',
    advice: 'Delete the token at https://my.signalwire.com (API credentials).',
  })('signalwire-api-token', 'API token', { near: 'PT[0-9a-f]{48}|[A-Za-z0-9]{50}' }),
  provider({
    name: 'Sinch',
    names: ['sinch'],
    source: 'https://developers.sinch.com/docs/sms/api-reference/authentication/',
    advice: 'Rotate the token at https://dashboard.sinch.com.',
  })('sinch-api-token', 'API token', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Smooch',
    names: ['smooch'],
    source: 'https://docs.smooch.io/guide/authentication/',
    advice: 'Delete the key in the Smooch settings.',
  })('smooch-secret-key', 'secret key', { near: '[A-Za-z0-9_-]{86}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Telnyx',
    names: ['telnyx'],
    source: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
    advice: 'Delete the key at https://portal.telnyx.com/#/api-keys.',
  })('telnyx-api-key', 'API key', { near: 'KEY[A-Za-z0-9_-]{55}', also: '_-' }),
  provider({
    name: 'Textmagic',
    names: ['textmagic'],
    source: 'https://docs.textmagic.com/#section/Authentication',
    advice: 'Delete the key at https://my.textmagic.com/online/api/rest-api/keys.',
  })('textmagic-api-key', 'API key', { near: '[A-Za-z0-9]{30}' }),
  provider({
    name: 'Twist',
    names: ['twist'],
    source: 'https://developer.twist.com/v3/#authentication',
    advice: 'Revoke the token in the Twist integrations.',
  })('twist-access-token', 'access token', { keyed: '(?:oauth2:)?[0-9a-f]{40}' }),
  provider({
    name: 'Typetalk',
    names: ['typetalk'],
    source: 'https://developer.nulab.com/docs/typetalk/auth/',
    advice: 'Replace the credentials of the Typetalk application.',
  })('typetalk-client-secret', 'client secret', { near: '[A-Za-z0-9]{64}' }),
  provider({
    name: 'tyntec',
    names: ['tyntec'],
    source: 'https://www.tyntec.com/docs/',
    advice: 'Delete the key in the tyntec Business Center.',
  })('tyntec-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'VoodooSMS',
    names: ['voodoosms'],
    source: 'https://help.voodoosms.com/en/articles/4048027',
    advice: 'Replace the key in the VoodooSMS account.',
  })('voodoosms-api-key', 'API key', { near: '[A-Za-z0-9]{46}' }),
  provider({
    name: 'Vonage',
    names: ['nexmo', 'vonage'],
    source: 'https://developer.vonage.com/en/account/guides/api-keys',
    advice: 'Rotate the secret at https://dashboard.nexmo.com/settings.',
  })('vonage-api-secret', 'API secret', { near: '[A-Za-z0-9]{16}', also: '_-', entropy: 2.8 }),
  webex('webex-client-secret', 'client secret', { near: '[0-9a-f]{64}' }),
  webex('webex-bot-token', 'bot or personal access token', { near: `[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_${UUID}` }),
  provider({
    name: 'Zulip',
    names: ['zulip'],
    source: 'https://zulip.com/api/api-keys',
    advice: 'Generate a new key in the Zulip settings (Account and privacy).',
  })('zulip-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Novu',
    names: ['novu'],
    source: 'https://docs.novu.co/api-reference/overview',
    advice: 'Regenerate the key at https://dashboard.novu.co/api-keys.',
  })('novu-secret-key', 'secret key', { keyed: '[0-9a-f]{32}' }),
  provider({
    name: 'Stream',
    names: ['getstream', 'stream_api', 'stream-api', 'streamchat'],
    source: 'https://getstream.io/docs/',
    advice: 'Rotate the secret of the app at https://dashboard.getstream.io.',
  })('stream-api-secret', 'API secret', { keyed: '[0-9a-z]{52,64}', entropy: 3.5 }),
]);
