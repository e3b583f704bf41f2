import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Adobe',
  names: ['adobe'],
  source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  advice: 'Rotate the client secret in the Adobe Developer Console.',
});

export const adobe = defineRules([
  rule('adobe-client-secret', 'client secret', { looks: ['p8e-[A-Za-z0-9_-]{32}'], also: '_-', keywords: ['p8e-'] }),
  rule('adobe-api-key', 'API key', { named: '[0-9a-f]{32}|[0-9a-z]{32}', entropy: 2.8, severity: 'warn' }),
]);
