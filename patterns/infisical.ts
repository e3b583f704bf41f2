import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Infisical',
  names: ['infisical'],
  source: 'https://infisical.com/docs/documentation/platform/token',
  advice: 'Revoke the token in the Infisical project (Access control).',
});

export const infisical = defineRules([
  rule('infisical-service-token', 'service token', {
    near: 'st\\.[0-9a-f-]{24,36}\\.[0-9a-f]{32}\\.[0-9a-f]{32}',
    also: '-',
  }),
]);
