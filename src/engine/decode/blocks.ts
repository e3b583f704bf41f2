/** An encoding in which a block of characters stands for a block of bytes. */
export interface BlockCode {
  readonly via: string;
  /** Characters a block. */
  readonly characters: number;
  /** Bytes a block. */
  readonly bytes: number;
  /** So many blocks of text in a row are no chance. */
  readonly seed: number;
  /** Decodes the block at an offset: its bytes as one number, the first byte highest; -1 when it is none. */
  readonly block: (source: Uint8Array, at: number) => number;
  /** Whether the block at an offset holds nothing but text. */
  readonly isText: (source: Uint8Array, at: number) => boolean;
}

/** 1 for bytes that text is made of: printable ASCII, tab and line breaks. */
export const TEXT_BYTES = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d ? 1 : 0,
);

const valuesOf = (characters: readonly string[]): Int8Array => {
  const values = new Int8Array(256).fill(-1);
  for (const alphabet of characters)
    [...alphabet].forEach((character, value) => {
      values[character.charCodeAt(0)] = value;
    });
  return values;
};

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The value of each character of base64 and base64url (RFC 4648, sections 4 and 5); -1 for all others. */
export const BASE64_VALUES = valuesOf([`${LETTERS_AND_DIGITS}+/`, `${LETTERS_AND_DIGITS}-_`]);
/** The value of each hexadecimal digit; -1 for all others. */
export const HEX_VALUES = valuesOf(['0123456789abcdef', '0123456789ABCDEF']);

const base64Block = (source: Uint8Array, at: number): number =>
  (BASE64_VALUES[source[at]!]! << 18) |
  (BASE64_VALUES[source[at + 1]!]! << 12) |
  (BASE64_VALUES[source[at + 2]!]! << 6) |
  BASE64_VALUES[source[at + 3]!]!;

/** 1 for characters that the base64 of a text may have at the first place of a block: two of five. */
const BEGINS_TEXT = Uint8Array.from({ length: 256 }, (_, character) => {
  const value = BASE64_VALUES[character]!;
  return value >= 0 && TEXT_BYTES.subarray(value << 2, (value << 2) + 4).includes(1) ? 1 : 0;
});

export const base64: BlockCode = {
  via: 'base64',
  characters: 4,
  bytes: 3,
  seed: 5,
  block: base64Block,
  isText: (source, at) => {
    if (BEGINS_TEXT[source[at]!] === 0) return false;
    const block = base64Block(source, at);
    return (
      block >= 0 && (TEXT_BYTES[block >> 16]! & TEXT_BYTES[(block >> 8) & 0xff]! & TEXT_BYTES[block & 0xff]!) === 1
    );
  },
};

const hexBlock = (source: Uint8Array, at: number): number =>
  (HEX_VALUES[source[at]!]! << 4) | HEX_VALUES[source[at + 1]!]!;

export const hex: BlockCode = {
  via: 'hex',
  characters: 2,
  bytes: 1,
  seed: 15,
  block: hexBlock,
  isText: (source, at) => {
    const block = hexBlock(source, at);
    return block >= 0 && TEXT_BYTES[block] === 1;
  },
};
