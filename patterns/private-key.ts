import { entropy, minEntropy } from '../src/engine/checks.ts';
import { type Check, defineRules } from '../src/engine/rule.ts';
import { token } from './shape.ts';

const LABEL = '(?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?';
/** Line breaks, also as they stand in string literals, and what joins the lines of a key in code. */
const JOINT = String.raw`(?:[\s"'+,;.|\\]|\\[nr]|&#1[03];)`;
/** RFC 1421 headers of an encrypted key, RFC 9580 headers of an armoured one. */
const HEADER = String.raw`(?:[A-Z][A-Za-z-]{3,20}: [^\r\n\\]{0,120}${JOINT}{1,12})`;

const holdsKeyMaterial: Check = {
  name: 'base64 of a key',
  test: ({ match }) => {
    const run = match.groups?.run ?? '';
    return entropy(run) >= 4 && /[a-z]/.test(run) && /[A-Z]/.test(run) && /[0-9+/]/.test(run);
  },
};

/** Documentation leaves the middle of a key out. */
const isWhole: Check = {
  name: 'shown whole',
  test: ({ match }) => !/[\n>][ \t#*|]*(?:\[?\.{3,}\]?|\u00e2\u0080\u00a6)/.test(match[0]),
};

export const privateKey = defineRules([
  {
    id: 'private-key',
    description: 'Private key',
    source: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
    severity: 'error',
    confidence: 'high',
    patterns: [
      new RegExp(
        `-----BEGIN ${LABEL}-----${JOINT}{0,40}${HEADER}{0,5}(?<run>[A-Za-z0-9+/]{40,})(?:(?:[^-]|-(?!----))*-----END ${LABEL}-----)?`,
      ),
      /PuTTY-User-Key-File-[23]: [^-]{1,200}(?:-[^-]{1,200}){0,6}-Lines: [0-9]{1,3}\s{1,4}(?<run>[A-Za-z0-9+/]{40,100})/,
    ],
    keywords: ['private key-----', 'private key block-----', 'putty-user-key-file'],
    span: 8192,
    checks: [holdsKeyMaterial, isWhole],
    advice:
      'Make a new key pair, put its public key wherever the old one was trusted, remove the old one there, and have certificates made from it revoked.',
  },
  {
    id: 'openvpn-static-key',
    description: 'OpenVPN static key',
    source: 'https://openvpn.net/community-docs/static-key-mini-howto.html',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /-----BEGIN OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key)-----\s{1,8}(?:[A-Za-z0-9+/=]{4,76}\s{1,8}){1,32}-----END OpenVPN [\w -]{4,40}-----/,
    ],
    keywords: ['begin openvpn '],
    span: 1536,
    checks: [minEntropy(2.5)],
    advice: 'Make a new key with openvpn --genkey, and hand it to all peers.',
  },
  {
    id: 'age-secret-key',
    description: 'age secret key',
    source: 'https://github.com/C2SP/C2SP/blob/main/age.md#the-x25519-recipient-type',
    severity: 'error',
    confidence: 'high',
    patterns: [token('AGE-SECRET-KEY-1[0-9A-Z]{58}')],
    keywords: ['age-secret-key-1'],
    checks: [minEntropy(3.5)],
    advice: 'Make a new identity and encrypt everything anew to its recipient.',
  },
]);
