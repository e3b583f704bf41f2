import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { isLockFile } from '../src/engine/lock-files.ts';
import { type Check, defineRules } from '../src/engine/rule.ts';
import { isPassword } from './password.ts';

const inLockFile: Check = {
  name: 'in a lock file or a list of packages',
  test: ({ path }) => isLockFile(path) || /(?:^|\/)(?:package\.json|\.?npmrc|pip\.conf|Gemfile|Pipfile)$/.test(path),
  asksPath: true,
};

const notWords: Check = { name: 'no word that stands for one', test: ({ secret }) => isPassword(secret) };

export const lockFiles = defineRules([
  {
    id: 'package-url-token',
    description: 'Token in the URL of a package',
    source: 'https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#packages',
    severity: 'error',
    confidence: 'high',
    // In the query, or in place of the user: what a registry or a forge was asked with when the package was resolved.
    patterns: [
      /https?:\/\/[^\s"'<>]{1,300}?[?&](?:[\w-]{0,20}(?:token|key|secret|auth|password|signature)|sig|sas)=(?<secret>[A-Za-z0-9._~%+/=-]{12,1000}?)(?=[&#"'\s,)\]]|$)/i,
      /https?:\/\/(?<secret>[A-Za-z0-9_-]{16,250})(?::(?:x-oauth-basic)?)?@[\w.-]{3,120}/,
    ],
    keywords: ['http://', 'https://'],
    checks: [inLockFile, minEntropy(3), notPlaceholder, notWords],
    advice: 'Revoke the token at whoever issued it, and install the packages anew from a URL without it.',
  },
]);
