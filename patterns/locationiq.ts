import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'LocationIQ',
  names: ['locationiq', 'location_iq'],
  source: 'https://docs.locationiq.com/docs/access-tokens',
  advice: 'Delete the token at https://my.locationiq.com/dashboard.',
});

export const locationiq = defineRules([
  rule('locationiq-access-token', 'access token', { near: 'pk\\.[A-Za-z0-9_-]{32}', also: '_-' }),
]);
