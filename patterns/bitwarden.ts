import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'Bitwarden Secrets Manager',
  names: ['bitwarden', 'bws_'],
  source: 'https://bitwarden.com/help/access-tokens/',
  advice: 'Revoke the access token of the machine account in Bitwarden Secrets Manager.',
});

export const bitwarden = defineRules([
  rule('bitwarden-access-token', 'machine account access token', {
    near: `0\\.${UUID}\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==`,
    also: '+/=',
  }),
]);
