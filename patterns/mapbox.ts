import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Mapbox',
  names: ['mapbox'],
  source: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
  advice: 'Delete the token at https://account.mapbox.com/access-tokens.',
});

export const mapbox = defineRules([
  rule('mapbox-secret-token', 'secret or temporary token', {
    looks: ['[st]k\\.eyJ[A-Za-z0-9_-]{40,200}\\.[A-Za-z0-9_-]{20,30}'],
    near: '[st]k\\.[A-Za-z0-9.-]{60,240}',
    also: '_-',
    keywords: ['sk.eyj', 'tk.eyj'],
    entropy: 3.5,
  }),
  rule('mapbox-public-token', 'public token', {
    looks: ['pk\\.eyJ[A-Za-z0-9_-]{40,200}\\.[A-Za-z0-9_-]{20,30}'],
    near: 'pk\\.[a-z0-9+/=-]{32,128}\\.[a-z0-9+/=-]{20,30}',
    also: '_-',
    keywords: ['pk.eyj'],
    severity: 'warn',
    entropy: 3.5,
  }),
]);
