import type { firebase } from '../../patterns/firebase.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const firebaseExamples = {
  'firebase-cloud-messaging-key': looking(`AAAA${madeUp('base62', 7)}:APA91${madeUp('base62', 129, 2)}`),
} satisfies ExamplesOf<typeof firebase>;
