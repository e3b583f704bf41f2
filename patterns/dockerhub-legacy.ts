import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID_LIKE } from './shape.ts';

const rule = provider({
  name: 'Docker Hub',
  names: ['dockerhub', 'docker_hub', 'docker_password', 'docker_token'],
  source: 'https://docs.docker.com/security/access-tokens/',
  advice: 'Delete the token at https://app.docker.com/settings/personal-access-tokens.',
});

export const dockerhubLegacy = defineRules([
  rule('docker-hub-legacy-token', 'access token of the old format', { near: UUID_LIKE }),
]);
