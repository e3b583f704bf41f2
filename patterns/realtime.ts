import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID } from './shape.ts';

const UPPER = UUID.replaceAll('a-f', 'A-F');

/** Messages and events between programs. */
export const realtime = defineRules([
  service('ably-api-key', {
    name: 'Ably',
    near: '[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}',
    also: '_-',
    source: 'https://ably.com/docs/auth',
    advice: 'Revoke the key in the Ably dashboard (API keys).',
  }),
  service('firebase-cloud-messaging-key', {
    name: 'Firebase',
    kind: 'Cloud Messaging server key',
    looks: ['AAAA[A-Za-z0-9_-]{7}:APA91[A-Za-z0-9_-]{129,134}'],
    also: '_-',
    keywords: [':apa91'],
    source: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
    advice: 'Delete the server key in the Firebase console (Project settings, Cloud Messaging).',
  }),
  service('gcnotify-api-key', {
    name: 'GC Notify',
    looks: [`gcntfy-[a-z0-9_]{1,60}-${UUID}-${UUID}`, `GCNTFY-[A-Z0-9_]{1,60}-${UPPER}-${UPPER}`],
    also: '_',
    keywords: ['gcntfy-'],
    source: 'https://documentation.notification.canada.ca/en/start.html#headers',
    advice: 'Revoke the key at https://notification.canada.ca (API integration).',
  }),
  service('inngest-signing-key', {
    name: 'Inngest',
    kind: 'signing key',
    looks: ['signkey-(?:prod|test|branch)-[0-9a-f]{32,64}'],
    keywords: ['signkey-'],
    source: 'https://www.inngest.com/docs/events/creating-an-event-key',
    advice: 'Rotate the key in the Inngest dashboard (Manage).',
  }),
  service('knock-api-key', {
    name: 'Knock',
    kind: 'secret API key',
    keyed: 'sk_(?:test_)?[A-Za-z0-9_-]{43}',
    also: '_-',
    source: 'https://docs.knock.app/developer-tools/api-keys',
    advice: 'Roll the key in the Knock dashboard (Developers).',
  }),
  service('livekit-api-secret', {
    name: 'LiveKit',
    kind: 'API secret',
    named: '[A-Za-z0-9]{43,50}',
    source: 'https://docs.livekit.io/home/cloud/keys-and-tokens/',
    advice: 'Revoke the key at https://cloud.livekit.io (Settings, Keys).',
  }),
]);
