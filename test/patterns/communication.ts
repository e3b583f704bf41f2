import type { communication } from '../../patterns/communication.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const communicationExamples = {
  'agora-app-certificate': nearby('agora', madeUp('lower', 32)),
  'apifonica-token': nearby(
    'apifonica',
    `${madeUp('lower', 11)}-${madeUp('lower', 4, 2)}-${madeUp('lower', 4, 3)}-${madeUp('lower', 4, 4)}-${madeUp('lower', 12, 5)}`,
  ),
  'airship-token': nearby('airship', madeUp('base62', 91)),
  'bulksms-token': nearby('bulksms', madeUp('base62', 29)),
  'chatbot-api-key': nearby('chatbot.com', madeUp('base62', 32)),
  'chatfuel-token': nearby('chatfuel', madeUp('base62', 128)),
  'clickatell-api-key': nearby('clickatell', `${madeUp('base62', 22)}==`),
  'clicksend-api-key': nearby('clicksend', madeUpUuid()),
  'cliengo-api-key': nearby('cliengo', madeUpUuid()),
  'clockworksms-api-key': nearby('clockworksms', madeUp('base62', 24)),
  'courier-auth-token': nearby('courier', `pk_prod_${madeUp('base62', 28)}`),
  'd7networks-api-token': nearby('d7network', `${madeUp('base62', 23)}=`),
  'daily-api-key': nearby('daily.co', madeUp('hex', 64)),
  'enablex-app-key': nearby('enablex', madeUp('base62', 36)),
  'eight-by-eight-api-key': nearby('8x8', madeUp('base62', 43)),
  'helpcrunch-api-key': nearby('helpcrunch', madeUp('base62', 328)),
  'infobip-api-key': nearby('infobip', `${madeUp('hex', 32)}-${madeUpUuid()}`),
  'instabot-api-key': nearby('instabot', madeUp('base62', 44)),
  'kaleyra-api-key': nearby('kaleyra', `A${madeUp('hex', 32)}`),
  'liveagent-api-key': nearby('liveagent', madeUp('base62', 32)),
  'livestorm-api-token': nearby(
    'livestorm',
    `eyJ${madeUp('base62', 15)}.eyJ${madeUp('base62', 100, 2)}.${madeUp('base62', 43, 3)}`,
  ),
  'line-notify-token': nearby('linenotify', madeUp('base62', 43)),
} satisfies ExamplesOf<typeof communication>;
