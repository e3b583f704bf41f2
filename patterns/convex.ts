import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Convex',
  source: 'https://docs.convex.dev/cli/deploy-key-types',
  advice: 'Delete the deploy key in the Convex dashboard (Settings).',
});

export const convex = defineRules([
  rule('convex-deploy-key', 'deploy key', {
    looks: ['(?:prod|preview|dev|project):[a-z0-9-]{4,60}[|]ey[A-Za-z0-9+/]{60,200}={0,2}'],
    also: '+/=-',
    keywords: ['|ey'],
  }),
]);
