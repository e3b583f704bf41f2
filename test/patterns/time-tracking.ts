import type { timeTracking } from '../../patterns/time-tracking.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const timeTrackingExamples = {
  'aeroworkflow-api-key': nearby('aeroworkflow', madeUp('base62', 20)),
  'aha-api-key': nearby('aha.io', madeUp('hex', 64)),
  'avaza-access-token': nearby('avaza', `${madeUp('digits', 2)}-${madeUp('hex', 40, 2)}`),
  'alegra-api-token': nearby('alegra', madeUp('lower', 20)),
  'bugherd-api-key': nearby('bugherd', madeUp('lower', 22)),
  'clockify-api-key': nearby('clockify', madeUp('base62', 48)),
  'deputy-access-token': nearby('deputy.com', madeUp('hex', 32)),
  'dovico-token': nearby('dovico', `${madeUp('lower', 32)}.${madeUp('lower', 1, 2)}`),
  'everhour-api-key': nearby(
    'everhour',
    `${madeUp('hex', 4)}-${madeUp('hex', 4, 2)}-${madeUp('hex', 6, 3)}-${madeUp('hex', 6, 4)}-${madeUp('hex', 8, 5)}`,
  ),
  'float-access-token': nearby('float.com', `${madeUp('hex', 16)}${madeUp('base62', 42, 2)}=`),
  'freshbooks-token': nearby('freshbooks', madeUp('lower', 64)),
  'goodday-api-token': nearby('goodday.work', madeUp('hex', 32)),
  'harvest-access-token': nearby('getharvest', `${madeUp('digits', 6)}.pt.${madeUp('base62', 80, 2)}`),
  'hive-api-key': nearby('hive.com', madeUp('lower', 32)),
  'humanity-access-token': nearby('humanity.com', madeUp('lower', 40)),
  'kanbantool-api-token': nearby('kanbantool', madeUp('upper', 12)),
} satisfies ExamplesOf<typeof timeTracking>;
