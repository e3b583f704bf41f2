import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Fastly',
  names: ['fastly'],
  source: 'https://docs.fastly.com/en/guides/using-api-tokens',
  advice: 'Revoke the token at https://manage.fastly.com/account/tokens.',
});

export const fastly = defineRules([rule('fastly-api-token', 'API token', { near: '[A-Za-z0-9_=-]{32}', also: '=_-' })]);
