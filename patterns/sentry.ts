import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { hasStructureOfSentry } from './structure.ts';

const rule = provider({
  name: 'Sentry',
  names: ['sentry'],
  source: 'https://docs.sentry.io/account/auth-tokens/',
  advice: 'Delete the token at https://sentry.io/settings/account/api/auth-tokens/.',
});

export const sentry = defineRules([
  rule('sentry-org-token', 'organization token', {
    looks: ['sntrys_eyJ[A-Za-z0-9+/_-]{60,400}={0,2}_[A-Za-z0-9+/]{43}'],
    also: '+/',
    keywords: ['sntrys_eyj'],
    holds: hasStructureOfSentry,
    entropy: 3.5,
  }),
  rule('sentry-user-token', 'user or integration token', {
    looks: ['sntry[uai]_[0-9a-f]{64}'],
    keywords: ['sntryu_', 'sntrya_', 'sntryi_'],
  }),
  rule('sentry-legacy-token', 'token of the old format', { keyed: '[0-9a-f]{64}' }),
]);
