import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Duo',
  names: ['duo_', 'duo-', 'duosecurity'],
  source: 'https://duo.com/docs/authapi#first-steps',
  advice: 'Reset the secret key in the Duo Admin Panel (Applications).',
});

export const duo = defineRules([rule('duo-secret-key', 'secret key', { named: '[A-Za-z0-9]{40}' })]);
