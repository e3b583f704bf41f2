import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Firebase',
  source: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
  advice: 'Delete the server key in the Firebase console (Project settings, Cloud Messaging).',
});

export const firebase = defineRules([
  rule('firebase-cloud-messaging-key', 'Cloud Messaging server key', {
    looks: ['AAAA[A-Za-z0-9_-]{7}:APA91[A-Za-z0-9_-]{129,134}'],
    also: '_-',
    keywords: [':apa91'],
  }),
]);
