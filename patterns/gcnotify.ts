import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'GC Notify',
  source: 'https://documentation.notification.canada.ca/en/start.html#headers',
  advice: 'Revoke the key at https://notification.canada.ca (API integration).',
});

export const gcnotify = defineRules([
  rule('gcnotify-api-key', 'API key', {
    looks: [`(?:gcntfy|GCNTFY)-[A-Za-z0-9_]{1,60}-${UUID}-${UUID}`],
    also: '_',
    keywords: ['gcntfy-'],
  }),
]);
