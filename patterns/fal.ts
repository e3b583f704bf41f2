import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'fal',
  names: ['fal_key', 'fal_api', 'fal.ai'],
  source: 'https://docs.fal.ai/authentication/key-based',
  advice: 'Delete the key at https://fal.ai/dashboard/keys.',
});

export const fal = defineRules([rule('fal-api-key', 'API key', { near: `${UUID}:[0-9a-f]{32}` })]);
