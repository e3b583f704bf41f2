/** A set of byte values: one entry a byte, 1 for those in it. */
export type ByteSet = Uint8Array;

const NEWLINE = 0x0a;

/** The bytes that a test says yes to. */
export const bytesWhere = (test: (byte: number) => boolean): ByteSet =>
  Uint8Array.from({ length: 256 }, (_, byte) => Number(test(byte)));

export const byteSet = (...bytes: readonly number[]): ByteSet => bytesWhere((byte) => bytes.includes(byte));

export const union = (sets: readonly ByteSet[]): ByteSet => bytesWhere((byte) => sets.some((set) => set[byte] === 1));

export const withoutNewline = (set: ByteSet): ByteSet => bytesWhere((byte) => set[byte] === 1 && byte !== NEWLINE);

/** All other bytes but the newline, which never is a part of a line. */
export const complement = (set: ByteSet): ByteSet => bytesWhere((byte) => set[byte] === 0 && byte !== NEWLINE);

export const membersOf = (set: ByteSet): number[] => [...set.keys()].filter((byte) => set[byte] === 1);

const between = (byte: number, first: string, last: string): boolean =>
  byte >= first.charCodeAt(0) && byte <= last.charCodeAt(0);

const digit = bytesWhere((byte) => between(byte, '0', '9'));
const lower = bytesWhere((byte) => between(byte, 'a', 'z'));
const upper = bytesWhere((byte) => between(byte, 'A', 'Z'));
const alpha = union([lower, upper]);
const alnum = union([alpha, digit]);
const graph = bytesWhere((byte) => between(byte, '!', '~'));

/** The character classes of POSIX in the C locale (POSIX.1-2017, "LC_CTYPE Category in the POSIX Locale"), without newline. */
export const CLASSES: Readonly<Record<string, ByteSet>> = {
  alnum,
  alpha,
  blank: byteSet(0x20, 0x09),
  cntrl: bytesWhere((byte) => (byte < 0x20 || byte === 0x7f) && byte !== NEWLINE),
  digit,
  graph,
  lower,
  print: union([graph, byteSet(0x20)]),
  punct: bytesWhere((byte) => graph[byte] === 1 && alnum[byte] === 0),
  space: byteSet(0x20, 0x09, 0x0b, 0x0c, 0x0d),
  upper,
  xdigit: union([digit, bytesWhere((byte) => between(byte, 'a', 'f') || between(byte, 'A', 'F'))]),
};

/** What belongs to words for `\w` and word edges. */
export const WORD: ByteSet = union([alnum, byteSet(0x5f)]);

export const ANY: ByteSet = complement(byteSet());
