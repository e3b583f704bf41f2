import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Google Chat',
  source: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  advice: 'Delete the webhook in the settings of the space.',
});

export const googleChat = defineRules([
  rule('google-chat-webhook', 'webhook URL', {
    looks: [
      'https://chat\\.googleapis\\.com/v1/spaces/[A-Za-z0-9_-]{5,40}/messages\\?key=[A-Za-z0-9_-]{39}(?:&|&amp;)token=[A-Za-z0-9_%-]{40,60}',
    ],
    keywords: ['chat.googleapis.com'],
  }),
]);
