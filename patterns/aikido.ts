import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Aikido Security',
  source: 'https://apidocs.aikido.dev/reference/authentication',
  advice: 'Revoke it at https://app.aikido.dev/settings/integrations/api.',
});

export const aikido = defineRules([
  rule('aikido-ci-token', 'CI token', { looks: ['AIK_CI_[A-Za-z0-9]{20,64}'], keywords: ['aik_ci_'] }),
  rule('aikido-client-secret', 'client secret', { looks: ['AIK_SECRET_[A-Za-z0-9]{64}'], keywords: ['aik_secret_'] }),
]);
