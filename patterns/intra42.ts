import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: '42 Intra',
  source: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  advice: 'Generate a new secret at https://profile.intra.42.fr/oauth/applications.',
});

export const intra42 = defineRules([
  rule('intra42-client-secret', 'client secret', { looks: ['s-s4t2(?:ud|af)-[0-9a-f]{64}'], keywords: ['s-s4t2'] }),
]);
