import { passing } from './sieve';

/**
 * A search for many keywords at once. Of each keyword, three neighbouring bytes are its anchor. A sieve lets few places of
 * a content pass, sixteen at a time; of those, the anchor and the byte behind it are hashed into a small table; what is
 * left is compared with the keywords.
 *
 * A table in memory: the sieve; a byte for each of 2^(32 - shift) slots, whether any keyword has that hash; four bytes for
 * each slot, the first keyword whose anchor has that hash.
 *
 * A keyword in memory: next of the same hash (u32 address or 0), length (u8), offset of its anchor (u8), a value for
 * whoever asks (u16), the anchor and, where the keyword has one more, the byte behind it (u32), which bits of those count
 * (u32), then its bytes in lower case.
 */
export const SIEVE: usize = 192;

/** Bit 5 of each of four bytes: set, so that letter case does not count. */
const CASE_BITS: u32 = 0x20202020;

/** The hash of an anchor, of a table of 2^(32 - shift) slots. */
export function slotOf(three: u32, shift: u32): u32 {
  return ((three & 0xffffff) * 0x9e3779b1) >>> shift;
}

/** The hash of an anchor and the byte behind it. */
export function slotOfFour(four: u32, shift: u32): u32 {
  return (four * 0x85ebca6b) >>> shift;
}

/** So many bytes go through the sieve together. */
const TOGETHER: usize = 64;

/** What went through the sieve last: of which table, from where on, and the places that passed. */
let sieved: usize = 0;
let sievedAt: usize = 0;
let places: u64 = 0;

/** To be called when the bytes that were searched last may have changed. */
export function forgetPlaces(): void {
  sieved = 0;
}

function sieve(table: usize, at: usize): void {
  sieved = table;
  sievedAt = at;
  places = 0;
  for (let i: usize = 0; i < TOGETHER; i += 16) places |= (<u64>passing(table, at + i)) << (<u64>i);
}

/** The first place from `at` on, before `end`, where a keyword's anchor may stand; `end` when there is none. */
export function nextCandidate(table: usize, shift: u32, at: usize, end: usize): usize {
  const slots = table + SIEVE;
  while (at < end) {
    if (sieved !== table || at - sievedAt >= TOGETHER) sieve(table, at);
    for (let left = (places >> (at - sievedAt)) << (at - sievedAt); left !== 0; left &= left - 1) {
      const place = sievedAt + <usize>ctz(left);
      const four = load<u32>(place) | CASE_BITS;
      if (load<u8>(slots + slotOfFour(four, shift)) | load<u8>(slots + slotOf(four, shift))) return min(place, end);
    }
    at = sievedAt + TOGETHER;
  }
  return end;
}

export function firstAt(table: usize, shift: u32, at: usize): usize {
  const heads = table + SIEVE + ((<usize>1) << (32 - shift));
  return load<u32>(heads + ((<usize>slotOf(load<u32>(at) | CASE_BITS, shift)) << 2));
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
  const four = load<u32>(place + anchorOf(keyword)) | CASE_BITS;
  if ((four ^ load<u32>(keyword, 8)) & load<u32>(keyword, 12)) return false;
  const size = load<u8>(keyword, 4);
  for (let i: usize = 0; i < size; i++) {
    let byte = <u32>load<u8>(place + i);
    if (byte - 0x41 < 26) byte |= 0x20;
    if (byte !== <u32>load<u8>(keyword + i, 16)) return false;
  }
  return true;
}

let hits: usize = 0;

/**
 * Finds all keywords of a table in a content: pairs of a keyword's value and the offset just behind it, in the order of
 * the offset of their anchors.
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
  forgetPlaces();
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
