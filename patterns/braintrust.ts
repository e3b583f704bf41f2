import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Braintrust',
  names: ['braintrust'],
  source: 'https://www.braintrust.dev/docs/reference/api',
  advice: 'Revoke the key at https://www.braintrust.dev/app/settings.',
});

export const braintrust = defineRules([
  rule('braintrust-api-key', 'API key', { near: 'sk-[A-Za-z0-9]{48}|bt-st-[A-Za-z0-9]{48}' }),
]);
