import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const UPPER = UUID.replaceAll('a-f', 'A-F');

const rule = provider({
  name: 'GC Notify',
  source: 'https://documentation.notification.canada.ca/en/start.html#headers',
  advice: 'Revoke the key at https://notification.canada.ca (API integration).',
});

export const gcnotify = defineRules([
  rule('gcnotify-api-key', 'API key', {
    looks: [`gcntfy-[a-z0-9_]{1,60}-${UUID}-${UUID}`, `GCNTFY-[A-Z0-9_]{1,60}-${UPPER}-${UPPER}`],
    also: '_',
    keywords: ['gcntfy-'],
  }),
]);
