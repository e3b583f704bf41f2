import { BASE64_VALUES, base64, hex, TEXT_BYTES } from './blocks.ts';

const LETTERS = Array.from({ length: 256 }, (_, code) => code).filter((code) => BASE64_VALUES[code]! >= 0);

/** The characters that may stand at one place of a block of text, as a character class. */
const classOf = (fits: (value: number) => boolean): string => {
  const characters = LETTERS.filter((code) => fits(BASE64_VALUES[code]!)).map((code) => String.fromCharCode(code));
  const hyphen = characters.includes('-') ? '-' : '';
  return `[${characters.filter((character) => character !== '-').join('')}${hyphen}]`;
};

const isText = (byte: number): boolean => TEXT_BYTES[byte] === 1;
const anyOf = (count: number, fits: (bits: number) => boolean): boolean =>
  Array.from({ length: count }, (_, bits) => bits).some(fits);

/** Six bits a character: the first has six of the first byte, the second two and four, the third four and two. */
const BLOCK = [
  classOf((value) => anyOf(4, (low) => isText((value << 2) | low))),
  classOf((value) => anyOf(16, (low) => isText(((value & 15) << 4) | low))),
  classOf((value) => anyOf(64, (low) => isText(((value & 3) << 6) | low))),
  classOf((value) => anyOf(4, (high) => isText((high << 6) | value))),
].join('');

/** Every line that holds text in base64 matches it. Letter case counts. POSIX knows all that it is written with. */
export const BASE64_SEED = `(${BLOCK}){${base64.seed}}`;

/** Every line that holds text in hexadecimal matches it. */
export const HEX_SEED = new RegExp(`(?:[2-7][0-9a-f]|0[9ad]){${hex.seed}}`, 'i');
