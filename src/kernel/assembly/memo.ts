/**
 * Texts that were met before, by a hash with a secret key, and what is known of each: a text that stands in a thousand
 * versions of a file is looked at once. Each text has a number; numbers go up.
 */
export const PENDING: u8 = 0;
export const CLEAN: u8 = 1;
export const SUSPECT: u8 = 2;

/** A table of so many slots is enough for most repositories, and stays in the nearer caches; a full one gets twice as many. */
const FIRST_SLOTS: u32 = 1 << 15;

let table: usize = 0;
let mask: u32 = 0;
let mostSlots: u32 = 0;
let used: u32 = 0;
let states: usize = 0;
let numbers: u32 = 0;
let most: u32 = 0;

/** Whether the text of the last `numberOf` had not been met before. */
export let isNew: bool = false;

/**
 * @param memory room for `slots` (a power of two, at least 65536) times 16 bytes; tables of up to half as many lie there
 * @param statesAt room for a byte a number
 */
export function placeMemo(memory: usize, slots: u32, statesAt: usize, mostNumbers: u32): void {
  table = memory + ((<usize>FIRST_SLOTS) << 4);
  mask = FIRST_SLOTS - 1;
  mostSlots = slots >> 1;
  states = statesAt;
  most = mostNumbers;
  used = 0;
  numbers = 0;
}

/** Forgets all texts; what is known of numbers given out stays. */
function forget(): void {
  memory.fill(table, 0, (<usize>(mask + 1)) << 4);
  used = 0;
}

/** The slot of a hash, or the empty one where it belongs. */
function placeOf(hash: u64): usize {
  let slot = <u32>(hash >> 20) & mask;
  while (true) {
    const place = table + ((<usize>slot) << 4);
    const held = load<u64>(place);
    if (held === hash || held === 0) return place;
    slot = (slot + 1) & mask;
  }
}

/** Goes on with a table of twice as many slots, which lies behind the one at hand. */
function grow(): void {
  const before = table;
  const size = (<usize>(mask + 1)) << 4;
  table += size;
  mask = 2 * mask + 1;
  memory.fill(table, 0, 2 * size);
  for (let from = before; from < before + size; from += 16) {
    const hash = load<u64>(from);
    if (hash === 0) continue;
    const to = placeOf(hash);
    store<u64>(to, hash);
    store<u64>(to, load<u64>(from, 8), 8);
  }
}

/** Begins anew with numbers too. Only while nothing refers to any. */
export function resetMemo(): void {
  forget();
  numbers = 0;
}

/** How many numbers are left to give out. */
export function numbersLeft(): u32 {
  return most - numbers;
}

/** The number of a text. */
export function numberOf(hash: u64): u32 {
  let place = placeOf(hash);
  isNew = load<u64>(place) === 0;
  if (!isNew) return load<u32>(place, 8);
  if (numbers === most) {
    // No number is left: the text passes for one that holds something, which is looked at once more later.
    isNew = false;
    store<u8>(states + most - 1, SUSPECT);
    return most - 1;
  }
  if (used >= (mask >> 2) * 3) {
    if (mask + 1 < mostSlots) grow();
    else forget();
    place = placeOf(hash);
  }
  store<u64>(place, hash);
  store<u32>(place, numbers, 8);
  store<u8>(states + numbers, PENDING);
  used++;
  return numbers++;
}

export function stateOf(number: u32): u8 {
  return load<u8>(states + number);
}

export function setState(number: u32, state: u8): void {
  store<u8>(states + number, state);
}
