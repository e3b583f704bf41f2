/**
 * A search for many keywords at once. Three neighbouring bytes of each keyword, its rarest, are hashed into a small table
 * of bytes; most places of a content are passed by with one look into it, and the others compared with the keywords.
 *
 * A keyword in memory: next of the same hash (u32 address or 0), length (u8), offset of its three bytes (u8), a value for
 * whoever asks (u16), then its bytes in lower case.
 */

/** Bit 5 of each of eight bytes. */
const CASE_BITS: u64 = ((<u64>0x20202020) << 32) | 0x20202020;

/**
 * The hash of the lower three bytes, in which bit 5 is set so that letter case does not count; of a table of 2^(32 - shift)
 * slots. A table lies in memory as a byte a slot, whether any keyword has that hash, then four bytes a slot, the first of
 * them.
 */
export function slotOf(three: u32, shift: u32): u32 {
  return ((three & 0xffffff) * 0x9e3779b1) >>> shift;
}

/** The first place from `at` on, before `end`, where a keyword's three bytes may stand; `end` when there is none. */
// @ts-expect-error: decorator
export function nextCandidate(table: usize, shift: u32, at: usize, end: usize): usize {
  while (at < end) {
    const x = load<u64>(at) | CASE_BITS;
    const low = <u32>x;
    const high = <u32>(x >> 24);
    const a = load<u8>(table + slotOf(low, shift));
    const b = load<u8>(table + slotOf(low >> 8, shift));
    const c = load<u8>(table + slotOf(<u32>(x >> 16), shift));
    const d = load<u8>(table + slotOf(high, shift));
    const e = load<u8>(table + slotOf(high >> 8, shift));
    const g = load<u8>(table + slotOf(<u32>(x >> 40), shift));
    if ((a | b | c | d | e | g) !== 0) {
      const n: usize = a !== 0 ? 0 : b !== 0 ? 1 : c !== 0 ? 2 : d !== 0 ? 3 : e !== 0 ? 4 : 5;
      return min(at + n, end);
    }
    at += 6;
  }
  return end;
}

export function firstAt(table: usize, shift: u32, at: usize): usize {
  const heads = table + ((<usize>1) << (32 - shift));
  return load<u32>(heads + ((<usize>slotOf(load<u32>(at) | 0x202020, shift)) << 2));
}

export function nextOf(keyword: usize): usize {
  return load<u32>(keyword);
}

export function sizeOf(keyword: usize): usize {
  return load<u8>(keyword, 4);
}

export function anchorOf(keyword: usize): usize {
  return load<u8>(keyword, 5);
}

export function kindOf(keyword: usize): u32 {
  return load<u16>(keyword, 6);
}

/** Whether the keyword stands at a place, in any letter case. */
export function standsAt(keyword: usize, place: usize): bool {
  const size = load<u8>(keyword, 4);
  for (let i: usize = 0; i < size; i++) {
    let byte = <u32>load<u8>(place + i);
    if (byte - 0x41 < 26) byte |= 0x20;
    if (byte !== <u32>load<u8>(keyword + i, 8)) return false;
  }
  return true;
}

let hits: usize = 0;

/**
 * Finds all keywords of a table in a content: pairs of a keyword's value and the offset just behind it, in the order of
 * the offset of their three bytes.
 * @returns how far it came: to the end, unless there is no more room for hits
 */
export function findAll(
  table: usize,
  shift: u32,
  start: usize,
  size: usize,
  from: usize,
  room: usize,
  roomEnd: usize,
): usize {
  const end = start + size;
  let at = start + from;
  hits = room;
  while (at < end) {
    at = nextCandidate(table, shift, at, end);
    if (at >= end) break;
    if (hits + 2048 > roomEnd) return at - start;
    for (let keyword = firstAt(table, shift, at); keyword !== 0; keyword = nextOf(keyword)) {
      const place = at - anchorOf(keyword);
      if (place < start || place + sizeOf(keyword) > end || !standsAt(keyword, place)) continue;
      store<u32>(hits, kindOf(keyword));
      store<u32>(hits, <u32>(place - start + sizeOf(keyword)), 4);
      hits += 8;
    }
    at++;
  }
  return size;
}

/** The end of what the last `findAll` has written. */
export function hitsWritten(): usize {
  return hits;
}
