import { entropy, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { isTest } from '../src/engine/generic/place.ts';
import { type Candidate, type Check, defineRules } from '../src/engine/rule.ts';
import { base64Text } from './base64.ts';
import { isPassword } from './password.ts';
import { token } from './shape.ts';
import { lessWhereShown } from './shown.ts';

/** The header is a JSON object with a registered parameter: RFC 7515, section 4.1; RFC 7516; RFC 7518. */
const hasHeader: Check = {
  name: 'JOSE header',
  test: ({ secret }) =>
    /^\{.*"(?:alg|enc|zip|typ|cty|kid|kty|jku|jwk|x5[uct]|x5t#S256|crit|epk|ap[uv]|iv|tag|p2[sc])"\s*:.*\}$/s.test(
      base64Text(secret.split('.')[0]!) ?? '',
    ),
};

/** The token that jwt.io shows, which half of all documentation repeats. */
const notDocumentedToken: Check = {
  name: 'not the example of jwt.io',
  test: ({ secret }) => !/"1234567890".*"John Doe".*1516239022/s.test(base64Text(secret.split('.')[1]!) ?? ''),
};

/** One claim whose name and value mean nothing, as tests of libraries have it: `{"foo":"bar"}`. */
const saysNothing = ({ secret }: Candidate): boolean =>
  /^\{\s*"(?:foo|bar|baz|some|key|data|test|hello|abc|a)"\s*:\s*(?:"\w{0,12}"|\d{1,4}|true)\s*\}$/.test(
    base64Text(secret.split('.')[1]!) ?? '',
  );

/** What RFC 7617 shows, and whoever wrote it down from memory. */
const RFC_EXAMPLE = /^aladdin:open ?sesame$/i;

/** Base64 of `user:password` as RFC 7617 has it, with a password that is none of the usual stand-ins. */
const isUserAndPassword: Check = {
  name: 'base64 of user:password',
  test: ({ secret }) => {
    const [, user, password] = /^([\x20-\x39\x3b-\x7e]{1,120}):(.{3,})$/s.exec(base64Text(secret) ?? '') ?? [];
    return (
      password !== undefined && password !== user && isPassword(password) && !RFC_EXAMPLE.test(`${user}:${password}`)
    );
  },
};

/** Long enough and mixed enough to be no word: `Bearer authentication`, `Token required`. */
const isOpaque: Check = {
  name: 'digits among letters, and none of the words',
  test: ({ secret }) =>
    !/-HMAC-SHA/.test(secret) &&
    /\d/.test(secret) &&
    !/^(?:[A-Z]?[a-z]+[-_.]?)+\d{0,3}$/.test(secret) &&
    entropy(secret) >= 3,
};

/** What stands behind the user's name. */
const passwordOf = ({ secret }: Candidate): string => (base64Text(secret) ?? '').replace(/^[^:]*:/, '');

const AUTHORIZATION = String.raw`authorization\\{0,3}["']?\s{0,3}[:=,]\s{0,3}[([{]{0,2}\\{0,3}[bf]?["'\x60]?`;

export const http = defineRules([
  {
    id: 'jwt',
    description: 'JSON Web Token',
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
    severity: 'error',
    confidence: 'medium',
    patterns: [token('eyJ[A-Za-z0-9_-]{12,2000}\\.eyJ[A-Za-z0-9_-]{8,6000}\\.[A-Za-z0-9_-]{16,2000}', '_-')],
    keywords: ['eyj'],
    confidenceOf: (candidate) => (isTest(candidate.path) && saysNothing(candidate) ? 'low' : 'medium'),
    surestOf: () => 'medium',
    checks: [hasHeader, notDocumentedToken],
    advice: 'End the session or rotate the key that signs such tokens; many live until the date in their `exp` field.',
  },
  {
    id: 'http-basic-credentials',
    description: 'User and password of an HTTP Authorization header',
    source: 'https://www.rfc-editor.org/rfc/rfc7617',
    severity: 'error',
    confidence: 'high',
    ...lessWhereShown('high', passwordOf),
    patterns: [
      new RegExp(
        String.raw`(?:${AUTHORIZATION}|["'\x60]\s?)basic\s{1,3}(?<secret>[A-Za-z0-9+/_-]{8,1000}={0,2})(?![A-Za-z0-9+/=_-])`,
        'i',
      ),
    ],
    keywords: ['basic'],
    checks: [isUserAndPassword],
    advice: 'Change the password; base64 does not hide it.',
  },
  {
    id: 'http-bearer-token',
    description: 'Token of an HTTP Authorization header',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1',
    severity: 'error',
    confidence: 'medium',
    ...lessWhereShown('medium'),
    patterns: [
      new RegExp(
        String.raw`${AUTHORIZATION}(?:bearer|token|apikey|api-key|key|oauth)?[\s:=]{0,3}(?:token=)?\\{0,3}["']?(?<secret>[A-Za-z0-9_~+/.=@-]{16,1000})(?![A-Za-z0-9_~+/.=@(-])`,
        'i',
      ),
    ],
    keywords: ['authorization'],
    checks: [minEntropy(3), notPlaceholder, isOpaque],
    advice: 'Revoke the token at whoever issued it, and read it from the environment or a secret store.',
  },
  {
    id: 'http-api-key-header',
    description: 'API key of an HTTP header',
    source: 'https://spec.openapis.org/oas/v3.1.0#security-scheme-object',
    severity: 'error',
    confidence: 'medium',
    ...lessWhereShown('medium'),
    patterns: [
      /(?:-H|--header)[ =]{1,2}\\{0,3}["'](?:x-)?(?:[a-z]{2,20}-){0,2}(?:api-?(?:key|token)|apikey|auth-?token|access-?token|private-token|secret)\s{0,2}:\s{0,2}(?<secret>[A-Za-z0-9_~+/.=-]{10,300})\\{0,3}["']/i,
    ],
    keywords: ['-h ', '--header'],
    checks: [minEntropy(3), notPlaceholder, isOpaque],
    advice: 'Revoke the key at whoever issued it, and read it from the environment or a secret store.',
  },
]);
