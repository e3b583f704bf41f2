import { byteText } from '../encoding.ts';
import { HEX_VALUES } from './blocks.ts';

/** A way to write single characters by their code. */
export interface EscapeCode {
  readonly via: string;
  /** Texts, in lower case, that show where one may be. */
  readonly marks: readonly string[];
  /**
   * What makes it worth a look: an escape of a character that secrets or what surrounds them are made of. Letter case does
   * not count, and nothing but what it matches does.
   */
  readonly trigger: RegExp;
  /** The byte that each escape begins with. */
  readonly begins: number;
  /** Reads what may be an escape, no further than to an end: how long it is and what it stands for, `Read`; 0 where none is. */
  readonly read: (source: Uint8Array, at: number, end: number) => Read;
  /** Whether what it stands for is a byte; else it is a character. */
  readonly isByte?: true;
}

/** How many bytes an escape has and the code point or the byte it stands for, in one number, since many are read. */
type Read = number;

const CODE_BITS = 21;

const read = (size: number, code: number): Read => (size << CODE_BITS) | code;

export const sizeOf = (one: Read): number => one >>> CODE_BITS;

export const codeOf = (one: Read): number => one & ((1 << CODE_BITS) - 1);

const LAST_CODE_POINT = 0x10ffff;

/** How the digits of an escape are written. */
interface Digits {
  readonly base: number;
  readonly least: number;
  readonly most: number;
  /** What stands behind them. */
  readonly closing?: number;
}

const byteOf = (sign: string): number => sign.charCodeAt(0);

/** Reads an escape that is written with digits behind so many bytes. */
const readDigits = (source: Uint8Array, start: number, [at, end]: [number, number], form: Digits): Read => {
  const { base, least, most, closing } = form;
  const last = Math.min(end, at + most);
  let stop = at;
  let code = 0;
  for (; stop < last; stop++) {
    const value = HEX_VALUES[source[stop]!]!;
    if (value < 0 || value >= base) break;
    code = code * base + value;
  }
  if (stop - at < least || code > LAST_CODE_POINT) return 0;
  if (closing === undefined) return read(stop - start, code);
  return stop < end && source[stop] === closing ? read(stop + 1 - start, code) : 0;
};

const WORD = '[a-z0-9+_-]{12}';
const DIGITS = [...'0123456789abcdef'];

const TWO: Digits = { base: 16, least: 2, most: 2 };
const FOUR: Digits = { base: 16, least: 4, most: 4 };
const IN_BRACES: Digits = { base: 16, least: 1, most: 6, closing: byteOf('}') };
const HEX_ENTITY: Digits = { base: 16, least: 1, most: 6, closing: byteOf(';') };
const DECIMAL_ENTITY: Digits = { base: 10, least: 1, most: 7, closing: byteOf(';') };

const percent: EscapeCode = {
  via: 'percent',
  marks: [...'234567'].flatMap((high) => DIGITS.map((low) => `%${high}${low}`)),
  trigger: /%(?:2[bf]|3[ad]|40|5c|25[2-7][0-9a-f]|[2-7][0-9a-f](?:%[2-7][0-9a-f]){2})/i,
  begins: byteOf('%'),
  read: (source, at, end) => readDigits(source, at, [at + 1, end], TWO),
  isByte: true,
};

/** What one sign behind a backslash stands for. */
const SIGNS = new Map(
  [...'nrtbf"\'`\\/'].map((sign) => [
    byteOf(sign),
    byteOf({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign),
  ]),
);

/** JSON (RFC 8259, section 7), JavaScript, Python, C. */
const string: EscapeCode = {
  via: 'escape',
  marks: ['\\u00', '\\u{', '\\x2', '\\x3', '\\x4', '\\x5', '\\x6', '\\x7', '\\/'],
  trigger: new RegExp(`\\\\(?:u00|u\\{|x)[2-7][0-9a-f]|${WORD}\\\\/|\\\\/${WORD}`, 'i'),
  begins: byteOf('\\'),
  read: (source, at, end) => {
    if (at + 1 >= end) return 0;
    const kind = source[at + 1]!;
    if (kind === byteOf('x')) return readDigits(source, at, [at + 2, end], TWO);
    if (kind !== byteOf('u')) return SIGNS.has(kind) ? read(2, SIGNS.get(kind)!) : 0;
    if (source[at + 2] === byteOf('{')) return readDigits(source, at, [at + 3, end], IN_BRACES);
    return readDigits(source, at, [at + 2, end], FOUR);
  },
};

const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));
const LONGEST_NAME = 4;

/** HTML and XML. */
const entity: EscapeCode = {
  via: 'entity',
  marks: ['&#x', ...DIGITS.slice(0, 10).map((digit) => `&#${digit}`), '&amp;', '&lt;', '&gt;', '&quot;', '&apos;'],
  trigger: new RegExp(`&#(?:x[2-7][0-9a-f]|[0-9]{2,3});|&(?:amp|lt|gt|quot|apos);${WORD}`, 'i'),
  begins: byteOf('&'),
  read: (source, at, end) => {
    if (source[at + 1] === byteOf('#')) {
      const isHex = ((source[at + 2] ?? 0) | 0x20) === byteOf('x');
      return readDigits(source, at, isHex ? [at + 3, end] : [at + 2, end], isHex ? HEX_ENTITY : DECIMAL_ENTITY);
    }
    let stop = at + 1;
    while (stop < end && stop - at <= LONGEST_NAME && source[stop] !== byteOf(';')) stop++;
    if (stop >= end || source[stop] !== byteOf(';')) return 0;
    const sign = NAMED.get(byteText(source, at + 1, stop).toLowerCase());
    return sign === undefined ? 0 : read(stop + 1 - at, byteOf(sign));
  },
};

export const ESCAPES: readonly EscapeCode[] = [percent, string, entity];
