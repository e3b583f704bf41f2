import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'ConfigCat',
  names: ['configcat'],
  source: 'https://configcat.com/docs/advanced/sdk-keys/',
  advice: 'Revoke the SDK key in the ConfigCat dashboard (View SDK keys).',
});

export const configcat = defineRules([
  rule('configcat-sdk-key', 'SDK key', {
    looks: ['configcat-sdk-1/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}'],
    near: '[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}',
    also: '_-',
    keywords: ['configcat-sdk-1'],
    severity: 'warn',
  }),
]);
