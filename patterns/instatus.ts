import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Instatus',
  names: ['instatus'],
  source: 'https://instatus.com/help/api',
  advice: 'Regenerate the key at https://dashboard.instatus.com/developer.',
});

export const instatus = defineRules([rule('instatus-api-key', 'API key', { near: '[0-9a-f]{32}', entropy: 2.8 })]);
