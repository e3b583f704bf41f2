import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'Figma',
  names: ['figma'],
  source: 'https://developers.figma.com/docs/rest-api/authentication/',
  advice: 'Revoke the token in the Figma settings (Security, Personal access tokens).',
});

export const figma = defineRules([
  rule('figma-access-token', 'access token', {
    looks: ['fig(?:[durop]|[ou][rh])_[A-Za-z0-9_-]{38,54}'],
    also: '_-',
    keywords: ['figd_', 'figu_', 'figo_', 'figr_', 'figp_', 'figuh_', 'figor_', 'figoh_', 'figur_'],
  }),
  rule('figma-legacy-token', 'access token of the old format', { near: `[0-9a-f]{4,6}-${UUID}` }),
]);
