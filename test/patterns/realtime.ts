import type { realtime } from '../../patterns/realtime.ts';
import { assigned, type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const realtimeExamples = {
  'ably-api-key': nearby('ably', `${madeUp('base62', 6)}.${madeUp('base62', 6, 2)}:${madeUp('base62', 43, 3)}`),
  'firebase-cloud-messaging-key': looking(`AAAA${madeUp('base62', 7)}:APA91${madeUp('base62', 129, 2)}`),
  'gcnotify-api-key': looking(`gcntfy-my_service-${madeUpUuid()}-${madeUpUuid()}`),
  'inngest-signing-key': looking(`signkey-prod-${madeUp('hex', 32)}`),
  'knock-api-key': nearby('knock', `sk_${madeUp('base62', 43)}`),
  'livekit-api-secret': assigned('livekit', madeUp('base62', 43)),
} satisfies ExamplesOf<typeof realtime>;
