import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Aiven',
  names: ['aiven'],
  source: 'https://aiven.io/docs/platform/howto/create_authentication_token',
  advice: 'Revoke the token at https://console.aiven.io/profile/tokens.',
});

export const aiven = defineRules([
  rule('aiven-api-token', 'API token', { near: '(?:aivenv1 )?[A-Za-z0-9+/]{369,372}={0,3}', also: '+/=' }),
  rule('aiven-service-password', 'service password', {
    looks: ['AVNS_[A-Za-z0-9_-]{16,24}'],
    also: '_-',
    keywords: ['avns_'],
    source: 'https://aiven.io/docs/platform/howto/reset-service-password',
    advice: 'Reset the password of the service user in the Aiven console.',
  }),
]);
