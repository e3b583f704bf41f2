import type { messagingMore } from '../../patterns/messaging-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const messagingMoreExamples = {
  'mattermost-access-token': byName('mattermost', madeUp('lower', 26)),
  'mesibo-app-token': byName('mesibo', madeUp('lower', 64)),
  'messagebird-api-key': byName('messagebird', madeUp('base62', 25)),
  'messagebird-client-id': byName('messagebird', madeUpUuid()),
  'onesignal-rest-api-key': byLooks(
    `os_v2_app_${madeUp('base32', 103).toLowerCase()}`,
    `os_v2_app_${madeUp('base32', 60).toLowerCase()}`,
    `os_v2_app_${'x'.repeat(103)}`,
  ),
  'onesignal-legacy-key': byName('onesignal', madeUpUuid()),
  'plivo-auth-token': byName('plivo', madeUp('base62', 40)),
  'pubnub-secret-key': byLooks(
    `sec-c-${madeUp('base62', 48)}`,
    `sec-c-${'x'.repeat(48)}`,
    `sec-c-${madeUp('base62', 23)}`,
  ),
  'pubnub-publish-key': byLooks(
    `pub-c-${madeUp('lower', 8)}-${madeUp('lower', 4, 2)}-${madeUp('lower', 4, 3)}-${madeUp('lower', 4, 4)}-${madeUp('lower', 12, 5)}`,
    `pub-c-${'x'.repeat(8)}-${'x'.repeat(4)}-${'x'.repeat(4)}-${'x'.repeat(4)}-${'x'.repeat(12)}`,
    `pub-c-${madeUp('lower', 3)}`,
  ),
  'pushbullet-access-token': byName('pushbullet', `o.${madeUp('base62', 32)}`),
  'pusher-app-secret': byName('pusher', madeUp('lower', 20)),
  'pushover-token': byName('pushover', `a${madeUp('lower', 29)}`),
  'ringcentral-client-secret': byName('ringcentral', madeUp('base62', 22)),
  'rocketchat-access-token': byName('rocketchat', madeUp('base62', 43)),
  'sendbird-api-token': byName('sendbird', madeUp('hex', 40)),
  'sendbird-organization-api-key': byName('sendbird', madeUp('hex', 24)),
  'sendbird-application-id': byName('sendbird', madeUpUuid()),
  'signalwire-api-token': byName('signalwire', `PT${madeUp('hex', 48)}`),
  'sinch-api-token': byName('sinch', madeUp('lower', 32)),
  'smooch-secret-key': byName('smooch', madeUp('base64url', 86)),
  'telnyx-api-key': byName('telnyx', `KEY${madeUp('base64url', 55)}`),
  'textmagic-api-key': byName('textmagic', madeUp('base62', 30)),
  'twist-access-token': byName('twist', `oauth2:${madeUp('hex', 40)}`),
  'typetalk-client-secret': byName('typetalk', madeUp('base62', 64)),
  'tyntec-api-key': byName('tyntec', madeUp('base62', 32)),
  'voodoosms-api-key': byName('voodoosms', madeUp('base62', 46)),
  'vonage-api-secret': byName('nexmo', madeUp('base62', 16)),
  'webex-client-secret': byName('webex', madeUp('hex', 64)),
  'webex-bot-token': byName('webex', `${madeUp('base62', 64)}_${madeUp('base62', 4, 2)}_${madeUpUuid()}`),
  'zulip-api-key': byName('zulip', madeUp('base62', 32)),
  'novu-secret-key': byName('novu', madeUp('hex', 32)),
  'stream-api-secret': byName('getstream', madeUp('lower', 60)),
} satisfies ExamplesOf<typeof messagingMore>;
