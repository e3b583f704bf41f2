import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Canva',
  source: 'https://www.canva.dev/docs/connect/authentication/',
  advice: 'Generate a new secret at https://www.canva.com/developers/integrations.',
});

export const canva = defineRules([
  rule('canva-client-secret', 'client secret', { looks: ['cnvca[A-Za-z0-9_-]{51}'], also: '_-', keywords: ['cnvca'] }),
]);
