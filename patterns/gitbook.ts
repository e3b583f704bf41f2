import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'GitBook',
  source: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
  advice: 'Delete the token at https://app.gitbook.com/account/developer.',
});

export const gitbook = defineRules([
  rule('gitbook-api-token', 'API token', { looks: ['gb_api_[A-Za-z0-9]{32,60}'], keywords: ['gb_api_'] }),
]);
