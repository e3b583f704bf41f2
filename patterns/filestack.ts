import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Filestack',
  names: ['filestack'],
  source: 'https://www.filestack.com/docs/security/creating-keys/',
  advice: 'Rotate the app secret in the Filestack developer portal.',
});

export const filestack = defineRules([rule('filestack-app-secret', 'app secret', { named: '[A-Z0-9]{26}' })]);
