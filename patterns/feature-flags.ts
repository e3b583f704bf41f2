import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';

/** Feature flags. */
export const featureFlags = defineRules([
  service('configcat-sdk-key', {
    name: 'ConfigCat',
    kind: 'SDK key',
    looks: ['configcat-sdk-1/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}'],
    near: '[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}',
    also: '_-',
    keywords: ['configcat-sdk-1'],
    severity: 'warn',
    source: 'https://configcat.com/docs/advanced/sdk-keys/',
    advice: 'Revoke the SDK key in the ConfigCat dashboard (View SDK keys).',
  }),
  service('flagsmith-server-key', {
    name: 'Flagsmith',
    kind: 'server-side environment key',
    near: 'ser\\.[A-Za-z0-9]{22}',
    source: 'https://docs.flagsmith.com/system-administration/security',
    advice: 'Delete the key in Flagsmith (SDK keys).',
  }),
  service('growthbook-secret-key', {
    name: 'GrowthBook',
    kind: 'secret key',
    looks: ['secret_(?:admin_|user_|readonly_)[A-Za-z0-9]{30,50}'],
    keywords: ['secret_admin_', 'secret_user_', 'secret_readonly_'],
    source: 'https://docs.growthbook.io/api-overview',
    advice: 'Delete the key in GrowthBook (Settings, API keys).',
  }),
]);
