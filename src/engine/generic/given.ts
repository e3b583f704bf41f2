import type { Gives } from '../rule.ts';

const of = (characters: string): Uint8Array => {
  const set = new Uint8Array(256);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

/** What names go on with; what stands between a name and a bare value; where a bare value ends. */
const IN_NAME = of(`${LETTERS}${DIGITS}_.$-`);
const BETWEEN = of(' \t=:>?|~!.+-"\'`\\]');
const NOT_IN_VALUE = of('\t\n\v\f\r "\'`<>,;(){}|\\');
const QUOTES = of('"\'`');
const DIGIT = of(DIGITS);

const TAB = 0x09;
const BLANK = 0x20;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** The longest that patterns of the generic rules allow (`patterns/generic.ts`), each with what may be written around it. */
const MOST_TAIL = 40;
const MOST_GAP = 64;
const MOST_BARE_GAP = 80;
const MOST_VALUE = 520;
const LEAST_VALUE = 4;
const DIGIT_WITHIN = 61;

/** How the words begin that may stand before a value and belong to it as little as the signs do: schemes of a header. */
const SCHEMES = ['bear', 'basi', 'toke', 'apik', 'pass'];

const isEnd = (byte: number | undefined): boolean => byte === undefined || byte === LINE_FEED || byte === RETURN;

/** A quotation mark as markup writes it, as far as two characters tell: `&q`, `&#`. */
const isEntity = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x26 && ((bytes[at + 1]! | 0x20) === 0x71 || bytes[at + 1] === 0x23);

/** Whether a quoted value begins at a place: another mark follows, and not at once. */
const isClosed = (bytes: Uint8Array, from: number): boolean => {
  for (let at = from; at < from + MOST_VALUE && !isEnd(bytes[at]); at++) {
    if (QUOTES[bytes[at]!]) return at - from >= LEAST_VALUE;
    if (isEntity(bytes, at)) return true;
  }
  return false;
};

const isBlank = (byte: number | undefined): boolean => byte === BLANK || byte === TAB;

const pastComma = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (isBlank(bytes[at])) at++;
  return bytes[at] === 0x2c ? at + 1 : from;
};

/** Whether a quoted value follows with nothing but a gap before it. */
const isOpened = (bytes: Uint8Array, start: number): boolean => {
  const from = pastComma(bytes, start);
  for (let at = from; at < from + MOST_GAP && !isEnd(bytes[at]); at++) {
    const byte = bytes[at]!;
    if (QUOTES[byte]) return isClosed(bytes, at + 1);
    if (isEntity(bytes, at)) return true;
    if (byte === 0x2c || byte === 0x3b) return false;
  }
  return false;
};

const givesQuoted = (bytes: Uint8Array, from: number): boolean => {
  if (isOpened(bytes, from)) return true;
  // The first mark may end a quoted name.
  const mark = bytes[from] === 0x5c ? from + 1 : from;
  return QUOTES[bytes[mark] ?? 0] === 1 && isOpened(bytes, mark + 1);
};

const beginsScheme = (bytes: Uint8Array, at: number): boolean =>
  SCHEMES.some((word) => [0, 1, 2, 3].every((i) => (bytes[at + i]! | 0x20) === word.charCodeAt(i)));

const givesBare = (bytes: Uint8Array, from: number, gives: Gives): boolean => {
  let at = from;
  let inValue = 0;
  for (; at < from + MOST_BARE_GAP && BETWEEN[bytes[at] ?? 0]; at++) {
    inValue = NOT_IN_VALUE[bytes[at]!] ? 0 : inValue + 1;
    if (inValue === LEAST_VALUE && gives === 'value') return true;
  }
  if (isEntity(bytes, at)) return true;
  if (at === from) return false;
  if (bytes[at] === 0x3c && bytes[at + 1] === 0x21) return true;
  if ((bytes[at] === 0x7b && bytes[at - 1] === 0x3e) || beginsScheme(bytes, at)) return true;
  for (let to = at; to < at + DIGIT_WITHIN && to < bytes.length && !NOT_IN_VALUE[bytes[to]!]; to++)
    if (gives === 'digit' ? DIGIT[bytes[to]!] : to - at + inValue + 1 >= LEAST_VALUE) return true;
  return false;
};

/**
 * Whether a name, of which a keyword is a part, may be given a value as the patterns of the generic rules have it: a quick
 * answer for the thousands of places where `key` stands in code, right when it is no.
 * @param end where the keyword ends
 */
export const mayGive = (bytes: Uint8Array, end: number, gives: Gives): boolean => {
  let from = end;
  while (from <= end + MOST_TAIL && IN_NAME[bytes[from] ?? 0]) from++;
  if (from > end + MOST_TAIL) return false;
  return givesBare(bytes, from, gives) || givesQuoted(bytes, from);
};
