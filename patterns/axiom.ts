import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'Axiom',
  source: 'https://axiom.co/docs/reference/tokens',
  advice: 'Delete the token in the Axiom settings.',
});

export const axiom = defineRules([
  rule('axiom-token', 'API or personal token', { looks: [`xa[ap]t-${UUID}`], keywords: ['xaat-', 'xapt-'] }),
]);
