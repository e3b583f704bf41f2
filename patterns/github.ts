import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { hasChecksumOfGitHub, surerWith } from './checksum.ts';
import { named, token } from './shape.ts';
import { notHash } from './surroundings.ts';

const SOURCE =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats';
const ADVICE =
  'Delete the token at https://github.com/settings/tokens, then look through the security log of the account.';

export const github = defineRules([
  {
    id: 'github-token',
    description: 'GitHub token',
    source: SOURCE,
    severity: 'error',
    confidence: 'high',
    ...surerWith(hasChecksumOfGitHub),
    // ghp: personal, gho: OAuth, ghu: user-to-server, ghs: server-to-server (also around a JWT), ghr: refresh token.
    patterns: [
      token('gh[pousr]_[A-Za-z0-9]{36,251}', '_'),
      token('ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{20,600}\\.[A-Za-z0-9_-]{20,2000}\\.[A-Za-z0-9_-]{20,600}', '_-'),
    ],
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    checks: [minEntropy(3), notPlaceholder],
    advice: ADVICE,
  },
  {
    id: 'github-fine-grained-token',
    description: 'GitHub fine-grained personal access token',
    source: SOURCE,
    severity: 'error',
    confidence: 'high',
    patterns: [token('github_pat_[A-Za-z0-9_]{36,255}')],
    keywords: ['github_pat_'],
    checks: [minEntropy(3), notPlaceholder],
    advice: ADVICE,
  },
  {
    id: 'github-legacy-token',
    description: 'GitHub token or OAuth client secret of the old format',
    source: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    severity: 'error',
    confidence: 'medium',
    patterns: [named('git[_-]?hub[\\w.-]{0,20}(?:key|token|secret|password|passwd|pass|pat)', '[0-9a-f]{40}')],
    keywords: ['github', 'git_hub', 'git-hub'],
    checks: [minEntropy(3), notPlaceholder, notHash],
    advice: ADVICE,
  },
]);
