import { BEFORE, ENTRY, slotOf } from './literals';
import { bitOfBefore, bitOfFirst, bitOfHere, bitOfLast, COARSE, SIEVE } from './sieve';

/** Lays keywords out for the search of `literals.ts`, each with the place that the fewest bytes of a text pass for. */

/** Keywords are looked for by three bytes of them that begin at an even address, wherever they stand. */
const WIDTH: i32 = 3;
const ANY_THIRD: u32 = 0xffffffff;
const CASE_BIT: u32 = 0x20;

let shares: usize = 0;
let pairShares: usize = 0;

/**
 * Numbers of 64 bits that say how frequent bytes are in texts.
 * @param single the share of each byte
 * @param pairs that of each two below 128, at the first times 128 plus the second
 */
export function placeShares(single: usize, pairs: usize): void {
  shares = single;
  pairShares = pairs;
}

/** The table at hand, and the keyword: its text, how long it is, and what is said of it besides. */
let table: usize = 0;
let shift: u32 = 0;
let text: usize = 0;
let size: i32 = 0;
let tells: u32 = 0;

/** Four bytes of the keyword in lower case, and which bits of them are its own. */
let counting: u32 = 0;

function fourAt(offset: i32): u32 {
  let four: u32 = 0;
  counting = 0;
  for (let i = 0; i < 4; i++) {
    const at = offset + i;
    if (at < 0 || at >= size) continue;
    four |= (<u32>load<u8>(text + at)) << (8 * i);
    counting |= (<u32>0xff) << (8 * i);
  }
  return four | 0x20202020;
}

function folded(at: i32): u32 {
  return <u32>load<u8>(text + at) | CASE_BIT;
}

/** About how many of the places of a text hold bytes of the keyword. */
function shareOf(start: i32, end: i32): f64 {
  let share = load<f64>(shares + ((<usize>folded(start)) << 3));
  for (let at = start + 1; at < end; at++) {
    const first = folded(at - 1);
    const pair = <usize>((first << 7) | folded(at));
    share *= load<f64>(pairShares + (pair << 3)) / load<f64>(shares + ((<usize>first) << 3));
  }
  return share;
}

function thirdAt(offset: i32): u32 {
  return offset + 2 < size ? (<u32>1) << (load<u8>(text + offset + 2) & 31) : ANY_THIRD;
}

function pairOf(first: u32, second: u32): usize {
  return table + ((<usize>(first | (second << 8))) << 2);
}

/** About how many more places pass when the bytes at an offset do; those behind the end can be any. */
function shareAt(offset: i32): f64 {
  const third = thirdAt(offset);
  const open = load<u32>(pairOf(load<u8>(text + offset), load<u8>(text + offset + 1)));
  return (open & third) === third ? 0 : shareOf(offset, min(size, offset + WIDTH));
}

/** The first of the two offsets with which the fewest more places will pass. -1 stands for the byte before the keyword. */
function bestFirst(): i32 {
  if (size < WIDTH) return -1;
  let best = 0;
  let least = f64.POSITIVE_INFINITY;
  let here = shareAt(0);
  for (let first = 0; first === 0 || first + WIDTH < size; first++) {
    const next = shareAt(first + 1);
    if (here + next < least) {
      least = here + next;
      best = first;
    }
    here = next;
  }
  return best;
}

/** A letter in upper case, as a keyword announces both; every other byte as it is. */
function upper(code: u32): u32 {
  return code - 0x61 < 26 ? code - 0x20 : code;
}

function openPair(first: u32, second: u32, third: u32): void {
  const lower = pairOf(first, second);
  store<u32>(lower, load<u32>(lower) | third);
  const mixed = pairOf(first, upper(second));
  store<u32>(mixed, load<u32>(mixed) | third);
}

function openCoarse(offset: i32): void {
  const second = <u32>load<u8>(text + offset + 1);
  const third = thirdAt(offset);
  if (offset < 0) for (let any: u32 = 0; any < 256; any++) openPair(any, second, third);
  if (offset < 0) return;
  const first = <u32>load<u8>(text + offset);
  openPair(first, second, third);
  openPair(upper(first), second, third);
}

function openBit(bit: u32): void {
  const at = table + COARSE + <usize>(bit >>> 3);
  store<u8>(at, load<u8>(at) | (1 << (<u8>(bit & 7))));
}

function openFine(offset: i32): void {
  const here = fourAt(offset);
  const isHere = counting === 0xffffffff;
  const before = fourAt(offset - 1);
  if (isHere) openBit(bitOfHere(here));
  else if (counting === 0xffffffff) openBit(bitOfBefore(before));
  else if (counting === 0xffffff00) openBit(bitOfLast(before));
  else if (counting === 0x00ffffff) openBit(bitOfFirst(before));
  else openAny(before);
}

/** Of a keyword of two bytes, one before it or behind it belongs to the three, too. */
function openAny(before: u32): void {
  for (let any: u32 = 0; any < 256; any++) {
    if (counting === 0xffff0000) openBit(bitOfLast((before & 0xffff0000) | ((any | CASE_BIT) << 8)));
    else openBit(bitOfFirst((before & 0x00ffff00) | any | CASE_BIT));
  }
}

function headOf(slot: u32): usize {
  return table + SIEVE + ((<usize>slot) << 2);
}

/** Puts the keyword before those that the list of a slot holds already: it is filled from its end. */
function putInto(slot: u32, offset: i32): void {
  const entry = <usize>load<u32>(headOf(slot)) - ENTRY;
  store<u32>(headOf(slot), <u32>entry);
  store<u32>(entry, fourAt(offset - <i32>BEFORE));
  store<u32>(entry, counting, 8);
  store<u32>(entry, fourAt(offset - <i32>BEFORE + 4), 4);
  store<u32>(entry, counting, 12);
  store<u32>(entry, <u32>text, 16);
  store<u32>(entry, <u32>size | ((<u32>(offset & 0xff)) << 8) | (tells << 16), 20);
}

function countFor(slot: u32): void {
  store<u32>(headOf(slot), load<u32>(headOf(slot)) + 1);
}

function meet(slot: u32, offset: i32, isCounted: bool): void {
  if (isCounted) putInto(slot, offset);
  else countFor(slot);
}

/** Counts the keyword for the lists it belongs to, or puts it there: mostly one for each of its offsets. */
function list(first: i32, isCounted: bool): void {
  for (let offset = first; offset < first + 2; offset++) {
    const four = fourAt(offset);
    if (offset >= 0) meet(slotOf(four, shift), offset, isCounted);
    // The byte before a keyword may be any.
    else
      for (let any: u32 = 0; any < 256; any++)
        if (any & CASE_BIT) meet(slotOf((four & 0xff00) | any, shift), offset, isCounted);
  }
}

/** Lays lists out for as many keywords as were counted for each, one behind the other. */
function layLists(room: usize): void {
  let next = room;
  for (let slot: u32 = 0; slot < (<u32>1) << (32 - shift); slot++) {
    const count = load<u32>(headOf(slot));
    if (count === 0) continue;
    const end = next + <usize>count * ENTRY;
    store<u32>(headOf(slot), <u32>end);
    next = end + ENTRY;
  }
}

function take(keyword: usize): void {
  text = <usize>load<u32>(keyword);
  size = load<u8>(keyword, 4);
  tells = load<u16>(keyword, 6);
}

/**
 * Lays keywords out; of those at one place, the last are found first.
 * @param at the table, all zero: the sieve and 4 << (32 - tableShift) bytes
 * @param keywords for each the address of its text (u32), its length (u8), a byte that is written to, and what it tells (u16)
 * @param room all zero; for each keyword 96 bytes, for one of two characters 6192
 * @returns how far behind its first byte, at most, stand those that a keyword is looked for by
 */
export function layOut(at: usize, tableShift: u32, keywords: usize, count: u32, room: usize): i32 {
  const end = keywords + ((<usize>count) << 3);
  let farthest: i32 = 0;
  table = at;
  shift = tableShift;
  for (let keyword = keywords; keyword < end; keyword += 8) {
    take(keyword);
    const first = bestFirst();
    for (let offset = first; offset < first + 2; offset++) {
      openCoarse(offset);
      openFine(offset);
    }
    list(first, false);
    store<i8>(keyword, <i8>first, 5);
    farthest = max(farthest, first + 1);
  }
  layLists(room);
  for (let keyword = keywords; keyword < end; keyword += 8) {
    take(keyword);
    list(load<i8>(keyword, 5), true);
  }
  return farthest;
}
