import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Deno Deploy',
  source: 'https://docs.deno.com/deploy/manual/',
  advice: 'Revoke the token at https://dash.deno.com/account#access-tokens.',
});

export const deno = defineRules([
  rule('deno-deploy-token', 'access token', { looks: ['dd[pw]_[A-Za-z0-9]{36}'], keywords: ['ddp_', 'ddw_'] }),
]);
