import { adler32 } from './adler';
import { takeFixed } from './fixed';
import {
  buildTable,
  DISTANCE,
  DISTANCE_BITS,
  END,
  LITERAL,
  LITLEN,
  LITLEN_BITS,
  MOST_DISTANCE,
  MOST_LITLEN,
  PRECODE,
  PRECODE_BITS,
  SECOND,
} from './huffman';

/** Room for the largest tables: "enough" of zlib's examples for 288 symbols in 10 bits and 32 in 8. */
const litlenTable: usize = memory.data(1400 * 4, 16);
const distanceTable: usize = memory.data(420 * 4, 16);
const precodeTable: usize = memory.data(128 * 4, 16);
const lengths: usize = memory.data(MOST_LITLEN + MOST_DISTANCE + 140, 16);

/** The order in which lengths of the code for code lengths come (RFC 1951, section 3.2.7). */
const PRECODE_ORDER: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

/** Where reading and writing stand, between the blocks of a stream. */
let bits: u64 = 0;
let count: u64 = 0;
let src: usize = 0;
let dst: usize = 0;

function refill(): void {
  bits |= load<u64>(src) << count;
  src += <usize>((63 - count) >> 3);
  count |= 56;
}

function take(n: u64): u32 {
  const value = <u32>(bits & ((1 << n) - 1));
  bits >>= n;
  count -= n;
  return value;
}

/** Gives whole bytes that were read ahead back, and drops what is left of the one begun. */
function align(): void {
  src -= <usize>(count >> 3);
  bits = 0;
  count = 0;
}

/** May write up to 15 bytes more than asked. */
function repeatLength(at: usize, length: u8, times: usize): void {
  const same = i8x16.splat(length);
  for (const end = at + times; at < end; at += 16) v128.store(at, same);
}

/** Reads the lengths of the codes of a block, themselves coded. */
function readLengths(total: i32): bool {
  let n = 0;
  while (n < total) {
    refill();
    const entry = load<u32>(precodeTable + ((<usize>(bits & 127)) << 2));
    if (entry === 0) return false;
    take(entry & 0xff);
    const symbol = (entry >> 16) & 0xff;
    if (symbol < 16) {
      store<u8>(lengths + n++, <u8>symbol);
      continue;
    }
    if (symbol === 16 && n === 0) return false;
    const value: u8 = symbol === 16 ? load<u8>(lengths + n - 1) : 0;
    const times: u32 = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
    if (n + <i32>times > total) return false;
    repeatLength(lengths + n, value, times);
    n += times;
  }
  return true;
}

function buildDynamic(): bool {
  refill();
  const literals = <i32>take(5) + 257;
  const distances = <i32>take(5) + 1;
  const precodes = <i32>take(4) + 4;
  if (literals > 286 || distances > 30) return false;
  memory.fill(lengths, 0, 19);
  for (let i = 0; i < precodes; i++) {
    refill();
    store<u8>(lengths + load<u8>(PRECODE_ORDER + i), <u8>take(3));
  }
  if (!buildTable(precodeTable, PRECODE_BITS, lengths, 19, PRECODE)) return false;
  if (!readLengths(literals + distances)) return false;
  if (load<u8>(lengths + 256) === 0) return false;
  if (!buildTable(litlenTable, LITLEN_BITS, lengths, literals, LITLEN)) return false;
  return buildTable(distanceTable, DISTANCE_BITS, lengths + literals, distances, DISTANCE);
}

function stored(srcEnd: usize, dstEnd: usize): bool {
  align();
  if (src + 4 > srcEnd) return false;
  const size = <usize>load<u16>(src);
  if (size !== <usize>(load<u16>(src + 2) ^ 0xffff)) return false;
  src += 4;
  if (src + size > srcEnd || dst + size > dstEnd) return false;
  memory.copy(dst, src, size);
  src += size;
  dst += size;
  return true;
}

/** Copies what was written before; may write up to 16 bytes more than asked. */
function repeat(to: usize, distance: usize, length: usize): void {
  let from = to - distance;
  const end = to + length;
  if (distance >= 16) {
    do {
      v128.store(to, v128.load(from));
      to += 16;
      from += 16;
    } while (to < end);
  } else if (distance >= 8) {
    do {
      store<u64>(to, load<u64>(from));
      to += 8;
      from += 8;
    } while (to < end);
  } else if (distance === 1) {
    const same = i8x16.splat(load<u8>(from));
    do {
      v128.store(to, same);
      to += 16;
    } while (to < end);
  } else {
    do store<u8>(to++, load<u8>(from++));
    while (to < end);
  }
}

/** One block of codes. An iteration writes at most 3 literals and one repetition beyond `dstEnd`. */
function decodeBlock(start: usize, srcEnd: usize, dstEnd: usize): bool {
  let b = bits;
  let n = count;
  let s = src;
  let d = dst;
  const litlenMask: u64 = (1 << LITLEN_BITS) - 1;
  const distanceMask: u64 = (1 << DISTANCE_BITS) - 1;
  while (true) {
    if (s > srcEnd + 8 || d > dstEnd) return false;
    b |= load<u64>(s) << n;
    s += <usize>((63 - n) >> 3);
    n |= 56;
    let entry = load<u32>(litlenTable + ((<usize>(b & litlenMask)) << 2));
    for (let literals = 0; entry & LITERAL; literals++) {
      b >>= entry & 63;
      n -= entry & 63;
      store<u8>(d++, <u8>(entry >> 16));
      if (literals === 2) break;
      entry = load<u32>(litlenTable + ((<usize>(b & litlenMask)) << 2));
    }
    if (entry & LITERAL) continue;
    b |= load<u64>(s) << n;
    s += <usize>((63 - n) >> 3);
    n |= 56;
    if (entry & SECOND) {
      b >>= LITLEN_BITS;
      n -= LITLEN_BITS;
      const mask: u64 = (1 << ((entry >> 8) & 63)) - 1;
      entry = load<u32>(litlenTable + ((<usize>((entry >> 16) + <u32>(b & mask))) << 2));
    }
    b >>= entry & 63;
    n -= entry & 63;
    if (entry & LITERAL) {
      store<u8>(d++, <u8>(entry >> 16));
      continue;
    }
    if (entry & END) break;
    if (entry === 0) return false;
    let extra: u64 = (entry >> 8) & 63;
    const length = <usize>(entry >> 16) + <usize>(b & ((1 << extra) - 1));
    b >>= extra;
    n -= extra;
    entry = load<u32>(distanceTable + ((<usize>(b & distanceMask)) << 2));
    if (entry & SECOND) {
      b >>= DISTANCE_BITS;
      n -= DISTANCE_BITS;
      const mask: u64 = (1 << ((entry >> 8) & 63)) - 1;
      entry = load<u32>(distanceTable + ((<usize>((entry >> 16) + <u32>(b & mask))) << 2));
    }
    if (entry === 0) return false;
    b >>= entry & 63;
    n -= entry & 63;
    extra = (entry >> 8) & 63;
    const distance = <usize>(entry >> 16) + <usize>(b & ((1 << extra) - 1));
    b >>= extra;
    n -= extra;
    if (distance > d - start) return false;
    repeat(d, distance, length);
    d += length;
  }
  bits = b;
  count = n;
  src = s;
  dst = d;
  return d <= dstEnd;
}

/**
 * Undoes a zlib stream (RFC 1950) that holds exactly `size` bytes.
 * Eight bytes behind `end` must be readable, and 320 behind `to + size` writable.
 * @returns how many bytes the stream took, or -1 when it is not one, is damaged, or holds another number of bytes
 */
export function inflate(from: usize, end: usize, to: usize, size: usize): i32 {
  if (from + 6 > end) return -1;
  const head = ((<u32>load<u8>(from)) << 8) | load<u8>(from + 1);
  // Deflate with a window of 32 kB at most, and no dictionary.
  if ((head & 0x8f20) !== 0x0800 || head % 31 !== 0) return -1;
  bits = 0;
  count = 0;
  src = from + 2;
  dst = to;
  const dstEnd = to + size;
  let last: u32 = 0;
  while (last === 0) {
    refill();
    last = take(1);
    const kind = take(2);
    if (kind === 0) {
      if (!stored(end, dstEnd)) return -1;
      continue;
    }
    if (kind === 1) takeFixed(litlenTable, distanceTable);
    else if (kind !== 2 || !buildDynamic()) return -1;
    if (!decodeBlock(to, end, dstEnd)) return -1;
  }
  align();
  if (dst !== dstEnd || src + 4 > end) return -1;
  if (bswap<u32>(load<u32>(src)) !== adler32(to, size)) return -1;
  return <i32>(src + 4 - from);
}
