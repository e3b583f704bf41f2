import type { Confidence, Rule } from '../src/engine/rule.ts';
import { marvin } from './marvin.ts';

const POLYNOMIAL = 0xedb88320;
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** CRC-32 of a text of ASCII characters, as zip and PNG have it (ISO 3309); unsigned. */
export const crc32 = (text: string): number => {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};

const inBase62 = (value: number): string =>
  value < 62 ? BASE62[value]! : inBase62(Math.floor(value / 62)) + BASE62[value % 62];

const CLASSIC = /^(?:gh[pousr]|npm)_(?<body>[A-Za-z0-9]{30})(?<sum>[A-Za-z0-9]{6})$/;

/**
 * The last six characters are the CRC-32 of the thirty before them, in base 62. True for tokens of another length, of
 * which nothing is documented.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/#checksum
 */
export const hasChecksumOfGitHub = (token: string): boolean => {
  const { body, sum } = CLASSIC.exec(token)?.groups ?? {};
  return body === undefined || inBase62(crc32(body)).padStart(6, '0') === sum;
};

const ROUTABLE = /^(?<covered>[a-z]+-[\w-]+\.[0-9a-z]{2}\.[0-9a-z]{2})(?<sum>[0-9a-z]{7})$/;

/**
 * A routable token ends with the CRC-32 of all before it, in base 36. True for tokens that are not routable.
 * https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export const hasChecksumOfGitLab = (token: string): boolean => {
  const { covered, sum } = ROUTABLE.exec(token)?.groups ?? {};
  return covered === undefined || crc32(covered).toString(36).padStart(7, '0') === sum;
};

/**
 * Behind the last `_` stands the CRC-32 of all before it, its lowest byte first, in hexadecimal.
 * https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go
 */
export const hasChecksumOfGrafana = (token: string): boolean => {
  const at = token.lastIndexOf('_');
  const bytes = crc32(token.slice(0, at)).toString(16).padStart(8, '0').match(/../g) ?? [];
  return bytes.reverse().join('') === token.slice(at + 1).toLowerCase();
};

const COMMON_ANNOTATED = /^[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}(?:[A-Za-z0-9]{2}==)?$/;
/** "Default0", as its eight bytes. */
const SEED = [0x44656661, 0x756c7430] as const;
const CHECKED = { covered: 80, sum: 84 } as const;

/**
 * The keys that Azure issues since 2024 end with three bytes of the Marvin checksum of the sixty before them, in base64:
 * both halves of it joined by exclusive or, the lowest byte first. True for keys of other kinds.
 * https://github.com/microsoft/security-utilities
 */
export const hasChecksumOfAzure = (key: string): boolean => {
  if (!COMMON_ANNOTATED.test(key)) return true;
  const [high, low] = marvin(atob(key.slice(0, CHECKED.covered)), SEED);
  const sum = (high ^ low) >>> 0;
  const bytes = String.fromCharCode(sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff);
  return btoa(bytes) === key.slice(CHECKED.covered, CHECKED.sum);
};

/**
 * For tokens with a checksum: one that holds is sure. One that fails was mistyped, changed to hide it, or made up; it is
 * told all the same, because whoever hides a token badly has still shown most of it, and because a vendor that changes
 * its checksum must not make us blind. It is less sure, so that `minConfidence: high` passes it over.
 */
export const surerWith = (holds: (token: string) => boolean): Pick<Required<Rule>, 'confidenceOf' | 'surestOf'> => {
  const confidenceOf = ({ secret }: { readonly secret: string }): Confidence => (holds(secret) ? 'high' : 'medium');
  return { confidenceOf, surestOf: confidenceOf };
};
