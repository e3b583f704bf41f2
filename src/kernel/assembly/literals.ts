import { passing, SIEVE, TOGETHER } from './sieve';

/**
 * A search for many keywords at once. A sieve lets few places of a content pass, at which some keyword may stand; two bytes
 * there lead to the keywords that are then compared, eight bytes around the place at once.
 *
 * A table in memory: the sieve; four bytes for each of 2^(32 - shift) slots, the address of the keywords of that hash or 0.
 *
 * A keyword in memory, once for each of its two places: the eight bytes around the place as they are where it stands, letter
 * case left out, from three before it on (u64), and which bits of these count (u64); the address of its text in lower case
 * (u32), its length (u8), how far behind its first byte the place is (i8), a value for whoever asks (u16). Those of one
 * hash lie behind each other, and behind the last one comes 0 where the text should be.
 */
export const ENTRY: usize = 24;
/** The first of the eight bytes is so far before a place. */
export const BEFORE: usize = 3;

/** Bit 5 of each byte, of two and of eight: set, so that letter case does not count. */
const CASE_OF_TWO: u32 = 0x2020;
const CASE_OF_EIGHT: u64 = (0x20202020 << 32) | 0x20202020;

/** The hash of two bytes in lower case, of a table of 2^(32 - shift) slots. */
export function slotOf(pair: u32, shift: u32): u32 {
  return ((pair & 0xffff) * 0x9e3779b1) >>> shift;
}

/** What went through the sieve last: of which table, from where on, and the places that passed. */
let sieved: usize = 0;
let sievedAt: usize = 0;
let places: u32 = 0;

/** To be called when the bytes that were searched last may have changed. */
export function forgetPlaces(): void {
  sieved = 0;
}

/** The bytes around the place that was found last, and the first keyword there. */
let around: u64 = 0;
let first: usize = 0;

/** The first place from `at` on, before `end`, where a keyword may stand; `end` when there is none. */
export function nextCandidate(table: usize, shift: u32, at: usize, end: usize): usize {
  while (at < end) {
    if (sieved !== table || at < sievedAt || at - sievedAt >= TOGETHER) {
      sieved = table;
      sievedAt = at & ~1;
      places = passing(table, sievedAt);
    }
    const passed = <u32>((at - sievedAt + 1) >> 1);
    for (let left = passed < 32 ? (places >> passed) << passed : 0; left !== 0; left &= left - 1) {
      const place = sievedAt + ((<usize>ctz(left)) << 1);
      const slot = slotOf(load<u16>(place) | CASE_OF_TWO, shift);
      const list = <usize>load<u32>(table + SIEVE + ((<usize>slot) << 2));
      if (list === 0) continue;
      around = load<u64>(place - BEFORE) | CASE_OF_EIGHT;
      first = matching(list);
      if (first !== 0) return min(place, end);
    }
    at = sievedAt + TOGETHER;
  }
  return end;
}

/** The first of keywords that lie behind each other with which the bytes around the place are as they should be. */
function matching(from: usize): usize {
  for (let keyword = from; load<u32>(keyword, 16) !== 0; keyword += ENTRY)
    if (((around ^ load<u64>(keyword)) & load<u64>(keyword, 8)) === 0) return keyword;
  return 0;
}

/** The first keyword that may stand at the place that was found last. */
export function firstThere(): usize {
  return first;
}

/** The next one; 0 when there is none. */
export function nextThere(keyword: usize): usize {
  return matching(keyword + ENTRY);
}

export function sizeOf(keyword: usize): usize {
  return load<u8>(keyword, 20);
}

/** How far behind the first byte of a keyword the place is that it was found at. */
export function anchorOf(keyword: usize): isize {
  return <isize>load<i8>(keyword, 21);
}

export function kindOf(keyword: usize): u32 {
  return load<u16>(keyword, 22);
}

/** Whether the keyword stands at a place, in any letter case. */
export function standsAt(keyword: usize, place: usize): bool {
  const size = sizeOf(keyword);
  const text = <usize>load<u32>(keyword, 16);
  for (let i: usize = 0; i < size; i++) {
    let byte = <u32>load<u8>(place + i);
    if (byte - 0x41 < 26) byte |= 0x20;
    if (byte !== <u32>load<u8>(text + i)) return false;
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
  // Of a keyword of two bytes, the one before it belongs to those that are looked for.
  let at = from === 0 ? start - 1 : start + from;
  hits = room;
  forgetPlaces();
  while (at < end) {
    at = nextCandidate(table, shift, at, end);
    if (at >= end) break;
    if (hits + 2048 > roomEnd) return at - start;
    for (let keyword = firstThere(); keyword !== 0; keyword = nextThere(keyword)) {
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
