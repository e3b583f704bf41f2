import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'Context7',
  source: 'https://context7.com/docs/howto/api-keys',
  advice: 'Delete the key at https://context7.com/dashboard.',
});

export const context7 = defineRules([
  rule('context7-api-key', 'API key', { looks: [`ctx7sk-${UUID}`], keywords: ['ctx7sk-'] }),
]);
