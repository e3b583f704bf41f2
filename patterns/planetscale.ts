import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'PlanetScale',
  source: 'https://planetscale.com/docs/concepts/service-tokens',
  advice: 'Delete the token or password in the PlanetScale settings.',
});

export const planetscale = defineRules([
  rule('planetscale-password', 'database password', {
    looks: ['pscale_pw_[A-Za-z0-9_.=-]{32,64}'],
    also: '_.=-',
    keywords: ['pscale_pw_'],
  }),
  rule('planetscale-token', 'service token', {
    looks: ['pscale_tkn_[A-Za-z0-9_.=-]{32,64}'],
    also: '_.=-',
    keywords: ['pscale_tkn_'],
  }),
  rule('planetscale-oauth-token', 'OAuth token', {
    looks: ['pscale_oauth_[A-Za-z0-9_.=-]{32,64}'],
    also: '_.=-',
    keywords: ['pscale_oauth_'],
  }),
]);
