import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Lichess',
  source: 'https://lichess.org/api#section/Introduction/Authentication',
  advice: 'Delete the token at https://lichess.org/account/oauth/token.',
});

export const lichess = defineRules([
  rule('lichess-access-token', 'personal access token', {
    looks: ['lip_[A-Za-z0-9]{20}|lip_[A-Za-z0-9_]{16,60}'],
    also: '_',
    keywords: ['lip_'],
  }),
]);
