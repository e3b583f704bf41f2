import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { hasChecksumOfGitLab, surerWith } from './checksum.ts';
import { token } from './shape.ts';

const ADVICE =
  'Revoke the token in GitLab where it was made (user, project, group or admin settings), then create a new one.';

/** Token kinds by prefix; see the source of the rule. */
const KINDS = ['pat', 'oas', 'dt', 'rt', 'rtr', 'cbt', 'ft', 'imt', 'agent', 'wt', 'soat', 'ffct'] as const;

export const gitlab = defineRules([
  {
    id: 'gitlab-token',
    description: 'GitLab token',
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    severity: 'error',
    confidence: 'high',
    ...surerWith(hasChecksumOfGitLab),
    // Routable tokens go on with `.` and the length and checksum of their payload.
    patterns: [
      token('glptt-[0-9a-f]{40}', '_-'),
      token(`gl(?:${KINDS.join('|')})-[A-Za-z0-9_-]{20,300}(?:\\.[0-9a-z]{2}(?:\\.?[0-9a-z]{7,9}))?`, '_-'),
    ],
    keywords: ['glptt-', ...KINDS.map((kind) => `gl${kind}-`)],
    checks: [minEntropy(3), notPlaceholder],
    advice: ADVICE,
  },
  {
    id: 'gitlab-runner-registration-token',
    description: 'GitLab runner registration token',
    source: 'https://docs.gitlab.com/security/tokens/#runner-registration-tokens-deprecated',
    severity: 'error',
    confidence: 'high',
    patterns: [token('GR1348941[A-Za-z0-9_-]{20,50}', '_-')],
    keywords: ['gr1348941'],
    checks: [minEntropy(3.2), notPlaceholder],
    advice: ADVICE,
  },
]);
