import { isOpen, passing, TOGETHER } from './sieve';

/**
 * A search for many keywords at once. A sieve lets few places of a content pass, at which three bytes of some keyword may
 * stand; the hash of these leads to the keywords that are then compared.
 *
 * A table in memory: the sieve; four bytes for each of 2^(32 - shift) slots, the first keyword of those with that hash.
 * A keyword that ends with the second of the three bytes lies under the hash of the two.
 *
 * A keyword in memory, once for each of its two places: next of the same hash (u32 address or 0), length (u8), offset of
 * the three bytes (i8), a value for whoever asks (u16), the bytes at that offset, up to four (u32), which bits of those
 * count (u32), the address of its text in lower case (u32).
 */
const SIEVE: usize = 4 << 16;

/** Bit 5 of each of four bytes: set, so that letter case does not count. */
const CASE_BITS: u32 = 0x20202020;

/** The hash of three bytes in lower case, of a table of 2^(32 - shift) slots. */
export function slotOf(three: u32, shift: u32): u32 {
  return ((three & 0xffffff) * 0x9e3779b1) >>> shift;
}

/** The hash of two bytes that any byte may follow. */
export function slotOfPair(pair: u32, shift: u32): u32 {
  return slotOf(pair | 0xff0000, shift);
}

/** What went through the sieve last: of which table, from where on, and the places that passed. */
let sieved: usize = 0;
let sievedAt: usize = 0;
let places: u32 = 0;

/** To be called when the bytes that were searched last may have changed. */
export function forgetPlaces(): void {
  sieved = 0;
}

/** The keywords at a place: the next after those of the hash at hand. */
let later: usize = 0;

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
      for (let keyword = firstAt(table, shift, place); keyword !== 0; keyword = nextOf(keyword))
        if (standsAt(keyword, place - <usize>anchorOf(keyword))) return min(place, end);
    }
    at = sievedAt + TOGETHER;
  }
  return end;
}

export function firstAt(table: usize, shift: u32, at: usize): usize {
  const heads = table + SIEVE;
  const three = load<u32>(at) | CASE_BITS;
  const slot = slotOf(three, shift);
  later = 0;
  if (isOpen(table, at)) {
    const ofPair = slotOfPair(three & 0xffff, shift);
    // Where both are one, all of it comes with the three.
    if (ofPair !== slot) later = <usize>load<u32>(heads + ((<usize>ofPair) << 2));
  }
  const first = <usize>load<u32>(heads + ((<usize>slot) << 2));
  return first === 0 ? rest() : first;
}

function rest(): usize {
  const keyword = later;
  later = 0;
  return keyword;
}

export function nextOf(keyword: usize): usize {
  const next = <usize>load<u32>(keyword);
  return next === 0 ? rest() : next;
}

export function sizeOf(keyword: usize): usize {
  return load<u8>(keyword, 4);
}

/** How far behind the first byte of a keyword the place is that it was found at. */
export function anchorOf(keyword: usize): isize {
  return <isize>load<i8>(keyword, 5);
}

export function kindOf(keyword: usize): u32 {
  return load<u16>(keyword, 6);
}

/** Whether those bytes stand at a place that a keyword is looked for by, in any letter case. */
function beginsAt(keyword: usize, at: usize): bool {
  return (((load<u32>(at) | CASE_BITS) ^ load<u32>(keyword, 8)) & load<u32>(keyword, 12)) === 0;
}

/** Whether the keyword stands at a place, in any letter case. */
export function standsAt(keyword: usize, place: usize): bool {
  if (!beginsAt(keyword, place + anchorOf(keyword))) return false;
  const size = load<u8>(keyword, 4);
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
