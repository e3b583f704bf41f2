import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Frame.io',
  source: 'https://developer.frame.io/docs/getting-started/authentication',
  advice: 'Delete the token at https://developer.frame.io/app/tokens.',
});

export const frameio = defineRules([
  rule('frameio-api-token', 'API token', { looks: ['fio-u-[A-Za-z0-9_=-]{64}'], also: '=_-', keywords: ['fio-u-'] }),
]);
