import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Builder.io',
  source: 'https://www.builder.io/c/docs/using-your-api-key',
  advice: 'Delete the private key at https://builder.io/account/space.',
});

export const builder = defineRules([
  rule('builder-io-private-key', 'private key', { looks: ['bpk-[0-9a-f]{32}'], keywords: ['bpk-'] }),
]);
