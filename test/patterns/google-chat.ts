import type { googleChat } from '../../patterns/google-chat.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp } from './made-up.ts';

const WEBHOOK = `https://chat.googleapis.com/v1/spaces/${madeUp('base62', 11)}/messages?key=AIza${madeUp('base62', 35)}&token=${madeUp('base62', 43)}`;

export const googleChatExamples = {
  'google-chat-webhook': {
    found: inTexts(WEBHOOK, (url) => `GOOGLE_CHAT_WEBHOOK="${url}"`),
    quiet: ['https://chat.googleapis.com/v1/spaces/AAAA/messages', WEBHOOK.slice(0, 90)],
  },
} satisfies ExamplesOf<typeof googleChat>;
