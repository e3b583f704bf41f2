import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Shopify',
  source: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  advice: 'Uninstall the app or rotate its credentials in the Shopify admin (Apps, Develop apps).',
});

export const shopify = defineRules([
  rule('shopify-access-token', 'access token', {
    looks: ['shp(?:at|ca|pa|ua|it|rt)_[0-9a-fA-F]{32}'],
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpua_', 'shpit_', 'shprt_'],
  }),
  rule('shopify-shared-secret', 'shared secret', { looks: ['shpss_[0-9a-fA-F]{32}'], keywords: ['shpss_'] }),
]);
