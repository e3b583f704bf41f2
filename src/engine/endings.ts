import type { Prefilter } from './keyword-hits.ts';

const CODE_BITS = 5;
const KEY_LENGTH = 3;
const KEYS = 1 << (CODE_BITS * KEY_LENGTH);
const KEY_MASK = KEYS - 1;

const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

/** Five bits for each byte: letters of either case and the commonest signs of names have their own, the rest shares one. */
const SIGNS = '_-./';
const codeOf = (byte: number): number => {
  const character = String.fromCharCode(LOWER[byte]!);
  if (character >= 'a' && character <= 'z') return character.charCodeAt(0) - 0x60;
  if (character >= '0' && character <= '9') return 27;
  return SIGNS.includes(character) ? 28 + SIGNS.indexOf(character) : 0;
};
const CODES = Uint8Array.from({ length: 256 }, (_, byte) => codeOf(byte));

/** Puts a keyword into the group of each key that a text which ends with it can have. */
const addTo = ({ groupOf, groups }: Endings, keyword: string, index: number): void => {
  const length = Math.min(keyword.length, KEY_LENGTH);
  let fixed = 0;
  for (let i = keyword.length - length; i < keyword.length; i++)
    fixed = (fixed << CODE_BITS) | CODES[keyword.charCodeAt(i)]!;
  // A keyword shorter than a key leaves the rest of it open.
  for (let key = fixed; key < KEYS; key += 1 << (CODE_BITS * length)) {
    if (groupOf[key] === 0) groupOf[key] = groups.push([]) - 1;
    groups[groupOf[key]!]!.push(index);
  }
};

interface Endings {
  /** For each key the group of keywords that end with it, 0 for none. */
  readonly groupOf: Uint16Array;
  readonly groups: number[][];
}

const endingsOf = (keywords: readonly string[]): Endings => {
  const endings: Endings = { groupOf: new Uint16Array(KEYS), groups: [[]] };
  for (let index = 0; index < keywords.length; index++) addTo(endings, keywords[index]!, index);
  return endings;
};

const endsWith = (bytes: Uint8Array, end: number, keyword: string): boolean => {
  const start = end - keyword.length;
  if (start < 0) return false;
  for (let i = keyword.length - 1; i >= 0; i--) if (LOWER[bytes[start + i]!] !== keyword.charCodeAt(i)) return false;
  return true;
};

/**
 * Finds keywords by their last three characters, which a table tells apart while each byte is read once; what comes
 * before them is compared only then. Ready almost at once, for thousands of keywords too: a hook has no time to build
 * more. Keywords are lower-case ASCII and not empty.
 */
export const createEndingsPrefilter = (keywords: readonly string[]): Prefilter => {
  const { groupOf, groups } = endingsOf(keywords);
  return (bytes, onHit) => {
    let key = 0;
    const length = bytes.length;
    for (let i = 0; i < length; i++) {
      key = ((key << CODE_BITS) | CODES[bytes[i]!]!) & KEY_MASK;
      const group = groupOf[key]!;
      if (group === 0) continue;
      for (const keyword of groups[group]!) if (endsWith(bytes, i + 1, keywords[keyword]!)) onHit(keyword, i + 1);
    }
  };
};
