import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Doppler',
  source: 'https://docs.doppler.com/reference/auth-token-formats',
  advice: 'Revoke the token in the Doppler dashboard (Tokens).',
});

export const doppler = defineRules([
  rule('doppler-token', 'token', {
    looks: ['dp\\.(?:ct|pt|said|sa|scim|audit|st(?:\\.[0-9a-z_-]{2,35})?)\\.[A-Za-z0-9]{40,44}'],
    also: '_-',
    keywords: ['dp.ct.', 'dp.pt.', 'dp.st.', 'dp.sa.', 'dp.said.', 'dp.scim.', 'dp.audit.'],
  }),
]);
