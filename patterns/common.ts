import { isPlaceholder, minEntropy } from '../src/engine/checks.ts';
import { type Candidate, type Check, defineRules } from '../src/engine/rule.ts';
import { token } from './shape.ts';

const decoded = (base64url: string): string | undefined => {
  try {
    return atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return undefined;
  }
};

/** The header is a JSON object that names an algorithm: RFC 7515, section 4.1.1. */
const hasHeader: Check = {
  name: 'JOSE header',
  test: ({ secret }) => /^\{.*"alg"\s*:\s*"[^"]+".*\}$/s.test(decoded(secret.split('.')[0]!) ?? ''),
};

/** The subject of the token that jwt.io shows, which half of all documentation repeats. */
const notDocumentedToken: Check = {
  name: 'not the example of jwt.io',
  test: ({ secret }) => !/"1234567890".*"John Doe"/.test(decoded(secret.split('.')[1]!) ?? ''),
};

const STAND_IN =
  /^(?:(?:my|your|the|some|new|db|app|api|user|admin|root|test)?[-_.]?(?:password|passwd|passw0rd|pass|pwd|pw|secret|token|key|user|username|admin|root|test|postgres|mysql|guest|example|foo|bar|baz|abc|123\d*|p|x+|\*+))[0-9]{0,4}$/i;
const LOCAL_HOST = /^(?:localhost|127\.|0\.0\.0\.0|\[|host\b|hostname\b|(?:[\w-]+\.)*example\b|my-?host|your)/i;

/** A password, and not the word that stands for one; also what is only good on the writer's own machine. */
const isLikelyPassword: Check = {
  name: 'a password and not a stand-in',
  test: ({ secret, match }: Candidate) => {
    const { user = '', host = '' } = match.groups ?? {};
    return (
      secret !== user &&
      !STAND_IN.test(secret) &&
      !isPlaceholder(secret) &&
      !/[{}$%<>()]/.test(secret.replace(/%[0-9A-Fa-f]{2}/g, '')) &&
      !LOCAL_HOST.test(host)
    );
  },
};

export const common = defineRules([
  {
    id: 'jwt',
    description: 'JSON Web Token',
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
    severity: 'error',
    confidence: 'medium',
    patterns: [token('eyJ[A-Za-z0-9_-]{12,2000}\\.eyJ[A-Za-z0-9_-]{8,6000}\\.[A-Za-z0-9_-]{16,2000}', '_-')],
    keywords: ['eyj'],
    checks: [hasHeader, notDocumentedToken],
    advice: 'End the session or rotate the key that signs such tokens; many live until the date in their `exp` field.',
  },
  {
    id: 'url-credentials',
    description: 'Password in a URL',
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    severity: 'error',
    confidence: 'medium',
    patterns: [
      /:\/\/(?<user>[^\s:/?#@"'`<>\\,;|]{0,100}):(?<secret>[^\s:/?#"'`<>\\,;|]{5,200})@(?<host>[A-Za-z0-9_.[-]{1,100})/,
    ],
    keywords: ['://'],
    checks: [isLikelyPassword, minEntropy(2)],
    advice: 'Change the password, and read it from the environment or a secret store.',
  },
]);
