import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'crates.io',
  source: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  advice: 'Revoke the token at https://crates.io/settings/tokens.',
});

export const crates = defineRules([
  rule('crates-io-api-token', 'API token', { looks: ['cio[A-Za-z0-9]{32}'], keywords: ['cio'] }),
]);
