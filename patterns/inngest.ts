import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Inngest',
  source: 'https://www.inngest.com/docs/events/creating-an-event-key',
  advice: 'Rotate the key in the Inngest dashboard (Manage).',
});

export const inngest = defineRules([
  rule('inngest-signing-key', 'signing key', {
    looks: ['signkey-(?:prod|test|branch)-[0-9a-f]{32,64}'],
    keywords: ['signkey-'],
  }),
]);
