/**
 * Decoding tables for prefix codes (RFC 1951, section 3.2.2). An entry tells, from the next bits of the stream, what a
 * code stands for and how long it is; codes longer than the table's index lead to a second table.
 *
 * Entry: bits 0-7 bits to take; then either a literal (bit 31, its byte in bits 16-23), the end of the block (bit 14), a
 * second table (bit 15, its index in bits 16-30, the bits that index it in 8-13), or a length or distance (its base in
 * bits 16-30, how many more bits follow in 8-13). 0: no such code.
 */
export const LITERAL: u32 = 0x80000000;
export const SECOND: u32 = 0x8000;
export const END: u32 = 0x4000;

export const LITLEN_BITS: i32 = 10;
export const DISTANCE_BITS: i32 = 8;
export const PRECODE_BITS: i32 = 7;

export const MOST_LITLEN: i32 = 288;
export const MOST_DISTANCE: i32 = 32;

/** Kinds of codes. */
export const LITLEN: i32 = 0;
export const DISTANCE: i32 = 1;
export const PRECODE: i32 = 2;

const LENGTH_BASE: usize = memory.data<u16>([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]);
const LENGTH_EXTRA: usize = memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]);
const DISTANCE_BASE: usize = memory.data<u16>([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]);

const counts: usize = memory.data(16 * 4, 4);
const codes: usize = memory.data(16 * 4, 4);
const places: usize = memory.data(16 * 4, 4);
const sorted: usize = memory.data(320 * 2, 2);

/** What a symbol stands for, as an entry without its number of bits. */
function meaning(kind: i32, symbol: i32): u32 {
  if (kind === PRECODE) return LITERAL | ((<u32>symbol) << 16);
  if (kind === DISTANCE) {
    if (symbol >= 30) return 0;
    const extra: u32 = symbol < 4 ? 0 : <u32>((symbol >> 1) - 1);
    return ((<u32>load<u16>(DISTANCE_BASE + ((<usize>symbol) << 1))) << 16) | (extra << 8);
  }
  if (symbol < 256) return LITERAL | ((<u32>symbol) << 16);
  if (symbol === 256) return END;
  if (symbol > 285) return 0;
  const length = <usize>(symbol - 257);
  return ((<u32>load<u16>(LENGTH_BASE + (length << 1))) << 16) | ((<u32>load<u8>(LENGTH_EXTRA + length)) << 8);
}

const litlenMeanings: usize = memory.data(MOST_LITLEN * 4, 4);
const distanceMeanings: usize = memory.data(MOST_DISTANCE * 4, 4);
const precodeMeanings: usize = memory.data(19 * 4, 4);

for (let symbol = 0; symbol < MOST_LITLEN; symbol++)
  store<u32>(litlenMeanings + ((<usize>symbol) << 2), meaning(LITLEN, symbol));
for (let symbol = 0; symbol < MOST_DISTANCE; symbol++)
  store<u32>(distanceMeanings + ((<usize>symbol) << 2), meaning(DISTANCE, symbol));
for (let symbol = 0; symbol < 19; symbol++)
  store<u32>(precodeMeanings + ((<usize>symbol) << 2), meaning(PRECODE, symbol));

function meaningsOf(kind: i32): usize {
  return kind === LITLEN ? litlenMeanings : kind === DISTANCE ? distanceMeanings : precodeMeanings;
}

/** The code that follows another of the same length, both with their bits in the order of the stream. */
function following(code: u32, bits: i32): u32 {
  const clear = ~code & (((<u32>1) << bits) - 1);
  if (clear === 0) return 0;
  const bit: u32 = 1 << (31 - clz(clear));
  return (code & (bit - 1)) | bit;
}

/** Whether the code at hand uses all of the code space; if not, it is a single code of one bit, or none. */
let isComplete: bool = false;

/** Counts code lengths and puts the symbols in the order of their codes. Returns the longest length, or -1. */
function sortSymbols(lengths: usize, symbols: i32, kind: i32): i32 {
  memory.fill(counts, 0, 16 * 4);
  for (let s = 0; s < symbols; s++) {
    const slot = counts + ((<usize>load<u8>(lengths + s)) << 2);
    store<u32>(slot, load<u32>(slot) + 1);
  }
  let longest = 15;
  while (longest > 0 && load<u32>(counts + ((<usize>longest) << 2)) === 0) longest--;
  let left: i32 = 1;
  let code: u32 = 0;
  let place: u32 = 0;
  for (let bits = 1; bits <= 15; bits++) {
    const count = load<u32>(counts + ((<usize>bits) << 2));
    left = (left << 1) - <i32>count;
    if (left < 0) return -1;
    code <<= 1;
    store<u32>(codes + ((<usize>bits) << 2), code);
    store<u32>(places + ((<usize>bits) << 2), place);
    code += count;
    place += count;
  }
  // Only a single code of one bit may leave the rest of the code space unused.
  if (left > 0 && longest > 0 && (kind === PRECODE || longest !== 1)) return -1;
  isComplete = left === 0;
  for (let s = 0; s < symbols; s++) {
    const bits = <usize>load<u8>(lengths + s);
    if (bits === 0) continue;
    const next = load<u32>(places + (bits << 2));
    store<u32>(places + (bits << 2), next + 1);
    store<u16>(sorted + ((<usize>next) << 1), <u16>s);
  }
  return longest;
}

/** The longest code among those that begin like a code of so many bits. */
function longestBeside(bits: i32, code: u32, tableBits: i32): i32 {
  const prefix = code >> (bits - tableBits);
  let left = load<u32>(counts + ((<usize>bits) << 2)) - (code - load<u32>(codes + ((<usize>bits) << 2)));
  let longest = bits;
  while (bits <= 15) {
    if (code >> (bits - tableBits) !== prefix) break;
    if (left > 0) {
      longest = bits;
      const room = ((prefix + 1) << (bits - tableBits)) - code;
      if (left >= room) return longest;
      code += left;
    }
    bits++;
    code <<= 1;
    left = bits <= 15 ? load<u32>(counts + ((<usize>bits) << 2)) : 0;
  }
  return longest;
}

/** Fills a table from one half of so many entries, which is known, on: what stands in it holds for each longer index, too. */
function double(table: usize, known: u32, size: u32): void {
  for (; known < size; known <<= 1) {
    const end = table + ((<usize>known) << 2);
    if (known === 1) store<u32>(end, load<u32>(table));
    else if (known === 2) store<u64>(end, load<u64>(table));
    else for (let from = table, to = end; from < end; from += 16, to += 16) v128.store(to, v128.load(from));
  }
}

/** Builds the table for codes of the given lengths, one byte each. Returns false for lengths that make no code. */
export function buildTable(table: usize, tableBits: i32, lengths: usize, symbols: i32, kind: i32): bool {
  const longest = sortSymbols(lengths, symbols, kind);
  if (longest < 0) return false;
  const size: u32 = 1 << tableBits;
  if (!isComplete) memory.fill(table, 0, (<usize>size) << 2);
  let place = 0;
  let known: u32 = 1;
  let free: u32 = size;
  let second: u32 = 0;
  let secondBits = 0;
  let prefix: u32 = 0xffffffff;
  let stream: u32 = 0;
  const meanings = meaningsOf(kind);
  for (let bits = 1; bits <= longest; bits++) {
    const count = load<u32>(counts + ((<usize>bits) << 2));
    const first = load<u32>(codes + ((<usize>bits) << 2));
    // Places of a code that is longer hold anything until then.
    const covered: u32 = 1 << min(bits, tableBits);
    double(table, known, covered);
    known = covered;
    for (let n: u32 = 0; n < count; n++, place++) {
      const what = load<u32>(meanings + ((<usize>load<u16>(sorted + ((<usize>place) << 1))) << 2));
      const code = stream;
      stream = following(stream, bits);
      if (bits <= tableBits) {
        store<u32>(table + ((<usize>code) << 2), what === 0 ? 0 : what | bits);
        continue;
      }
      const begin = code & (size - 1);
      if (begin !== prefix) {
        prefix = begin;
        second = free;
        secondBits = longestBeside(bits, first + n, tableBits) - tableBits;
        free += 1 << secondBits;
        store<u32>(table + ((<usize>begin) << 2), SECOND | (second << 16) | (secondBits << 8) | tableBits);
      }
      const taken = bits - tableBits;
      const entry = what === 0 ? 0 : what | taken;
      const from = table + ((<usize>second) << 2);
      for (let index = code >> tableBits; index < (<u32>1) << secondBits; index += 1 << taken)
        store<u32>(from + ((<usize>index) << 2), entry);
    }
  }
  double(table, known, size);
  return true;
}
