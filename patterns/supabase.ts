import { lettersAndDigits } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Supabase',
  source: 'https://supabase.com/docs/guides/api/api-keys',
  advice:
    'Rotate the key in the Supabase dashboard (Project settings, API keys; access tokens at https://supabase.com/dashboard/account/tokens).',
});

export const supabase = defineRules([
  rule('supabase-access-token', 'access token', {
    looks: ['sbp_(?:oauth_)?[0-9a-z_-]{40}'],
    also: '_-',
    keywords: ['sbp_'],
  }),
  rule('supabase-secret-key', 'secret API key', {
    looks: ['sb_secret_[A-Za-z0-9_-]{31,40}'],
    also: '_-',
    keywords: ['sb_secret_'],
    entropy: 3.5,
    checks: [lettersAndDigits],
  }),
]);
