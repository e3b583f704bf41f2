import { minEntropy } from '../src/engine/checks.ts';
import { type Candidate, defineRules, type Rule } from '../src/engine/rule.ts';
import { isShown } from './shown.ts';

/** The octets that an encrypted key consists of: how many (DER; X.690, 8.1.3), and the first of them. */
const ENCRYPTED = String.raw`\x04(?:[\x40-\x7f]|\x81.|\x82..)(?<secret>.{48})`;
/** A salt, and how often it is worked in. */
const SALTED = String.raw`\x30.\x04[\x08-\x20].{8,32}?\x02[\x01-\x04].{1,4}?`;
/** What begins the identifiers of algorithms: PKCS (1.2.840.113549), AES (2.16.840.1.101.3.4.1), Sun (1.3.6.1.4.1.42.2). */
const PKCS = String.raw`\x2a\x86\x48\x86\xf7\x0d`;
const AES = String.raw`\x60\x86\x48\x01\x65\x03\x04\x01`;
const SUN = String.raw`\x2b\x06\x01\x04\x01\x2a\x02`;
/** Behind a key on an elliptic curve stands its curve, or the public key. */
const CURVE = String.raw`(?:\xa0.\x06.(?:\x2a\x86\x48\xce\x3d|\x2b)|\xa1.\x03.\x00)`;

const binary = (source: string): RegExp => new RegExp(source, 's');

/** What opens a store is not in it: whether that is easily guessed nobody sees, and tests hold many. */
const locked: Required<Pick<Rule, 'severity' | 'confidence' | 'confidenceOf' | 'surestOf'>> = {
  severity: 'error',
  confidence: 'medium',
  confidenceOf: ({ path }: Candidate) => (isShown(path) ? 'low' : 'medium'),
  surestOf: () => 'medium',
};

const REPLACE =
  'Make a new key pair, have certificates made from the old one revoked, and keep the store out of the repository.';
const looksEncrypted = minEntropy(4.2);

/** Private keys, and stores of them, that are no text: told by what they consist of, whatever the file is called. */
export const keyStores = defineRules([
  {
    id: 'private-key-der',
    description: 'Private key in binary form (DER)',
    source: 'https://www.rfc-editor.org/rfc/rfc5958',
    severity: 'error',
    confidence: 'high',
    patterns: [
      // RSA (RFC 8017, A.1.2), alone or in PKCS#8: version, modulus, the exponent 65537, the private exponent.
      binary(
        String.raw`\x30\x82..\x02\x01\x00\x02\x82[\x01-\x04]\x01\x00(?<secret>.{128}).{0,896}?\x02\x03\x01\x00\x01\x02\x82`,
      ),
      // Elliptic curves (RFC 5915).
      binary(String.raw`\x30.\x02\x01\x01\x04\x20(?<secret>.{32})${CURVE}`),
      binary(String.raw`\x30\x81.\x02\x01\x01\x04\x30(?<secret>.{48})${CURVE}`),
      binary(String.raw`\x30\x81.\x02\x01\x01\x04\x42(?<secret>.{66})${CURVE}`),
      // Ed25519 and X25519 (RFC 8410).
      binary(String.raw`\x02\x01[\x00\x01]\x30\x05\x06\x03\x2b\x65[\x6e\x70]\x04\x22\x04\x20(?<secret>.{32})`),
    ],
    keywords: [
      '\x02\x03\x01',
      '\x02\x01\x01\x04 ',
      '\x02\x01\x01\x040',
      '\x02\x01\x01\x04b',
      '+ep\x04"\x04 ',
      '+en\x04"\x04 ',
    ],
    span: 1200,
    checks: [minEntropy(3.8)],
    advice: REPLACE,
  },
  {
    ...locked,
    id: 'private-key-der-encrypted',
    description: 'Encrypted private key in binary form (PKCS#12, PKCS#8)',
    source: 'https://www.rfc-editor.org/rfc/rfc7292#section-4.2.2',
    patterns: [
      binary(String.raw`${PKCS}\x01\x0c\x01\x03${SALTED}${ENCRYPTED}`),
      binary(String.raw`${PKCS}\x03\x07\x04\x08.{8}${ENCRYPTED}`),
      binary(String.raw`${AES}[\x02\x16\x2a]\x04\x10.{16}${ENCRYPTED}`),
    ],
    keywords: ['\x01\x0c\x01\x03', '\x03\x07\x04\x08', '\x01e\x03\x04\x01'],
    span: 160,
    checks: [looksEncrypted],
    advice: REPLACE,
  },
  {
    ...locked,
    id: 'java-key-store',
    description: 'Private key in a Java key store (JKS, JCEKS)',
    source:
      'https://docs.oracle.com/en/java/javase/21/security/java-cryptography-architecture-jca-reference-guide.html',
    patterns: [
      binary(String.raw`\x06\x0a${SUN}\x11\x01\x01\x05\x00${ENCRYPTED}`),
      binary(String.raw`\x06\x09${SUN}\x13\x01${SALTED}${ENCRYPTED}`),
    ],
    keywords: ['+\x06\x01\x04\x01*\x02'],
    span: 160,
    checks: [looksEncrypted],
    advice: REPLACE,
  },
  {
    ...locked,
    id: 'keepass-database',
    description: 'KeePass password database',
    source: 'https://keepass.info/help/kb/kdbx.html',
    // The signature, and the identifier of a cipher or the parameters by which its key is derived.
    patterns: [
      binary(String.raw`\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5(?<secret>.{4,300}?(?:\x71\x43\x50\xbe|\$UUID).{48})`),
    ],
    keywords: ['qcp', '$uuid'],
    span: 400,
    advice: 'Change the passwords that stand in it, and keep the database out of the repository.',
  },
  {
    ...locked,
    id: 'gnupg-private-key',
    description: 'Private key in a file of GnuPG',
    source: 'https://www.gnupg.org/documentation/manuals/gnupg/Agent-Configuration.html',
    patterns: [
      binary(String.raw`\((?:21:protected-|11:)private-key\(3:(?:rsa|dsa|elg|ecc)(?<secret>\([0-9]{1,3}:.{48})`),
      binary(
        String.raw`\nKey: \((?:protected-)?private-key \((?:rsa|dsa|elg|ecc)(?<secret>[^#]{1,60}#[0-9A-F]{16,96})`,
      ),
    ],
    keywords: ['private-key(3:', 'private-key ('],
    span: 200,
    advice: 'Make a new key, and revoke the old one.',
  },
  {
    ...locked,
    id: 'macos-keychain',
    description: 'Keychain of macOS',
    source: 'https://developer.apple.com/documentation/security/keychain-services',
    patterns: [binary(String.raw`kych\x00\x01\x00\x00\x00\x00\x00\x10(?<secret>.{48})`)],
    keywords: ['kych'],
    span: 100,
    advice: 'Change the passwords that stand in it, and keep the keychain out of the repository.',
  },
]);
