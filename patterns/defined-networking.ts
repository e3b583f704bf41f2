import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Defined Networking',
  source: 'https://docs.defined.net/guides/automating-host-creation/',
  advice: 'Revoke the key at https://admin.defined.net/settings/api-keys.',
});

export const definedNetworking = defineRules([
  rule('defined-networking-api-key', 'API key', {
    looks: ['dnkey-[A-Za-z0-9_=-]{26}-[A-Za-z0-9_=-]{52}'],
    also: '=_-',
    keywords: ['dnkey-'],
  }),
]);
