import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Vercel',
  names: ['vercel'],
  source: 'https://vercel.com/docs/rest-api#authentication',
  advice: 'Delete the token at https://vercel.com/account/settings/tokens.',
});

export const vercel = defineRules([
  rule('vercel-token', 'token', {
    looks: ['vc[pirak]_[A-Za-z0-9_-]{56}'],
    also: '_-',
    keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
    entropy: 3.5,
  }),
  rule('vercel-legacy-token', 'token of the old format', { keyed: '[A-Za-z0-9]{24}', also: '_-' }),
  rule('vercel-blob-token', 'Blob read-write token', {
    looks: ['vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{30,32}'],
    keywords: ['vercel_blob_rw_'],
  }),
]);
