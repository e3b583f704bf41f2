import { entropy, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { type Check, defineRules } from '../src/engine/rule.ts';
import { base64Text } from './base64.ts';
import { surerWith } from './checksum.ts';
import { token } from './shape.ts';
import { lessWhereShown } from './shown.ts';
import { hasStructureOfPyPi } from './structure.ts';

/** Base64 of `user:password`, as RFC 7617 has it. */
const isUserAndPassword: Check = {
  name: 'base64 of user:password',
  test: ({ secret }) => {
    const text = base64Text(secret) ?? '';
    return /^[\x21-\x7e]{1,100}:[\x20-\x7e]{3,}$/.test(text) && entropy(text) >= 2.5;
  },
};

export const packages = defineRules([
  {
    id: 'pypi-api-token',
    description: 'PyPI API token',
    source: 'https://pypi.org/help/#apitoken',
    severity: 'error',
    confidence: 'high',
    // A macaroon in base64: version and location, which is pypi.org or test.pypi.org.
    patterns: [token('pypi-AgE[A-Za-z0-9_-]{60,2000}', '_-')],
    ...surerWith(hasStructureOfPyPi),
    keywords: ['pypi-age'],
    checks: [minEntropy(3.5), notPlaceholder],
    advice: 'Remove the token at https://pypi.org/manage/account/token/ and look through the journal of your projects.',
  },
  {
    id: 'docker-hub-token',
    description: 'Docker Hub access token',
    source: 'https://docs.docker.com/security/access-tokens/',
    severity: 'error',
    confidence: 'high',
    patterns: [token('dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,32}', '_-')],
    keywords: ['dckr_'],
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Delete the token at https://app.docker.com/settings/personal-access-tokens.',
  },
  {
    id: 'docker-config-auth',
    description: 'Registry credential of a Docker configuration',
    source: 'https://docs.docker.com/reference/cli/docker/login/#credential-stores',
    severity: 'error',
    confidence: 'high',
    ...lessWhereShown('high', ({ secret }) => (base64Text(secret) ?? '').replace(/^[^:]*:/, '')),
    patterns: [/\\{0,3}"auth\\{0,3}"[ \t]{0,40}:[ \t]{0,40}\\{0,3}"(?<secret>[A-Za-z0-9+/]{8,2000}={0,2})\\{0,3}"/],
    keywords: ['auth"', 'auth\\'],
    checks: [isUserAndPassword],
    advice: 'Change the password at the registry, and keep it in a credential store.',
  },
  {
    id: 'docker-swarm-token',
    description: 'Docker Swarm join token or unlock key',
    source: 'https://docs.docker.com/engine/swarm/swarm-tutorial/add-nodes/',
    severity: 'error',
    confidence: 'high',
    patterns: [token('SWMTKN-1-[a-z0-9]{45,55}-[a-z0-9]{20,30}'), token('SWMKEY-1-[A-Za-z0-9+/]{40,48}', '+/')],
    keywords: ['swmtkn-1-', 'swmkey-1-'],
    checks: [minEntropy(3)],
    advice: 'Rotate it: docker swarm join-token --rotate, docker swarm unlock-key --rotate.',
  },
]);
