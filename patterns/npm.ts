import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { hasChecksumOfGitHub, surerWith } from './checksum.ts';
import { token } from './shape.ts';

const ADVICE =
  'Delete the token at https://www.npmjs.com/settings/~/tokens (or at your registry) and create a new one.';

export const npm = defineRules([
  {
    id: 'npm-access-token',
    description: 'npm access token',
    source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    severity: 'error',
    confidence: 'high',
    ...surerWith(hasChecksumOfGitHub),
    patterns: [token('npm_[A-Za-z0-9]{36}')],
    keywords: ['npm_'],
    checks: [minEntropy(3), notPlaceholder],
    advice: ADVICE,
  },
  {
    id: 'npmrc-credential',
    description: 'Registry credential of an .npmrc',
    source: 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /(?<![A-Za-z0-9])_(?:authToken|auth|password)[ \t]*=[ \t]*["']?(?<secret>[A-Za-z0-9+/=_.:~-]{12,2000})/,
      // As the first yarn writes it in its .yarnrc.
      /\/:_(?:authToken|auth|password)"[ \t]{1,8}"?(?<secret>[A-Za-z0-9+/=_.:~-]{12,2000})/,
    ],
    keywords: ['_auth', '_password'],
    checks: [
      minEntropy(2.8),
      notPlaceholder,
      { name: 'in an .npmrc or with a registry', test: ({ path, match }) => isNpmrc(path, match), asksPath: true },
    ],
    advice: ADVICE,
  },
  {
    id: 'yarnrc-credential',
    description: 'Registry credential of a .yarnrc.yml',
    source: 'https://yarnpkg.com/configuration/yarnrc#npmAuthIdent',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /(?<![A-Za-z0-9])npmAuth(?:Token|Ident)["']?[ \t]{0,4}:[ \t]{0,8}["']?(?:[^\s"':${}<>]{1,80}:)?(?<secret>[^\s"':${}<>]{8,2000})/,
    ],
    keywords: ['npmauthtoken', 'npmauthident'],
    checks: [minEntropy(2.8), notPlaceholder],
    advice: ADVICE,
  },
]);

/** `_auth = …` and `_password = …` are names that any program may use; with a registry before them they are npm's. */
const isNpmrc = (path: string, match: RegExpExecArray): boolean =>
  /(?:^|\/)\.?npmrc[^/]*$/.test(path) || /authToken/.test(match[0]) || /\/:$/.test(match.input.slice(0, match.index));
