import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'LiveKit',
  names: ['livekit'],
  source: 'https://docs.livekit.io/home/cloud/keys-and-tokens/',
  advice: 'Revoke the key at https://cloud.livekit.io (Settings, Keys).',
});

export const livekit = defineRules([rule('livekit-api-secret', 'API secret', { named: '[A-Za-z0-9]{43,50}' })]);
