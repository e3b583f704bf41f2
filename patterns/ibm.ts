import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'IBM Cloud',
  names: ['ibm'],
  source: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  advice: 'Delete the key at https://cloud.ibm.com/iam/apikeys.',
});

export const ibm = defineRules([rule('ibm-cloud-api-key', 'API key', { named: '[A-Za-z0-9_-]{42,44}', also: '_-' })]);
