import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Flagsmith',
  names: ['flagsmith'],
  source: 'https://docs.flagsmith.com/system-administration/security',
  advice: 'Delete the key in Flagsmith (SDK keys).',
});

export const flagsmith = defineRules([
  rule('flagsmith-server-key', 'server-side environment key', { near: 'ser\\.[A-Za-z0-9]{22}' }),
]);
