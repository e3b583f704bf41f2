import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Expo',
  names: ['expo'],
  source: 'https://docs.expo.dev/accounts/programmatic-access/',
  advice: 'Delete the token at https://expo.dev/settings/access-tokens.',
});

export const expo = defineRules([
  rule('expo-access-token', 'access token', { named: '[A-Za-z0-9_-]{40}', also: '_-' }),
]);
