import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Clojars',
  source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  advice: 'Disable the token at https://clojars.org/tokens.',
});

export const clojars = defineRules([
  rule('clojars-deploy-token', 'deploy token', { looks: ['CLOJARS_[0-9A-Za-z]{60}'], keywords: ['clojars_'] }),
]);
