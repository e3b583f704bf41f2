/**
 * Which places may hold a keyword. Only every other place is looked at: of a keyword, the bytes at two offsets next to each
 * other are known, of which one is at an even address wherever the keyword stands.
 *
 * A sieve in memory: for each pair of bytes (the first one lower) 32 bits, one for each lower five bits of a third byte that
 * may follow; all are set where any may. Behind these a finer sieve: 2^16 bits, of which four bytes or three, in lower case,
 * have one, by their hash and by how they stand to the place.
 */
export const COARSE: usize = 4 << 16;
export const SIEVE: usize = COARSE + (1 << 13);
const FINE_SHIFT: u32 = 16;

/** So many bytes go through the sieve together; a bit for every other one. */
export const TOGETHER: usize = 64;

/** Bit 5 of each of four bytes: set, so that letter case does not count. */
const CASE_BITS: u32 = 0x20202020;

/** A bit for each other of 64 places from `at` on, which is even. Two bytes more must be readable. */
function passingCoarse(sieve: usize, at: usize): u32 {
  let places: u32 = 0;
  for (let i: u32 = 0; i < 32; i += 8) {
    // Written out, since offsets that are constants cost nothing.
    const p0 = load<u32>(sieve + ((<usize>load<u16>(at)) << 2)) >> <u32>load<u8>(at, 2);
    const p1 = load<u32>(sieve + ((<usize>load<u16>(at, 2)) << 2)) >> <u32>load<u8>(at, 4);
    const p2 = load<u32>(sieve + ((<usize>load<u16>(at, 4)) << 2)) >> <u32>load<u8>(at, 6);
    const p3 = load<u32>(sieve + ((<usize>load<u16>(at, 6)) << 2)) >> <u32>load<u8>(at, 8);
    const p4 = load<u32>(sieve + ((<usize>load<u16>(at, 8)) << 2)) >> <u32>load<u8>(at, 10);
    const p5 = load<u32>(sieve + ((<usize>load<u16>(at, 10)) << 2)) >> <u32>load<u8>(at, 12);
    const p6 = load<u32>(sieve + ((<usize>load<u16>(at, 12)) << 2)) >> <u32>load<u8>(at, 14);
    const p7 = load<u32>(sieve + ((<usize>load<u16>(at, 14)) << 2)) >> <u32>load<u8>(at, 16);
    places |=
      ((p0 & 1) |
        ((p1 & 1) << 1) |
        ((p2 & 1) << 2) |
        ((p3 & 1) << 3) |
        ((p4 & 1) << 4) |
        ((p5 & 1) << 5) |
        ((p6 & 1) << 6) |
        ((p7 & 1) << 7)) <<
      i;
    at += 16;
  }
  return places;
}

/** The bit of the four bytes that begin at a place. */
export function bitOfHere(four: u32): u32 {
  return (four * 0x27d4eb2f) >>> FINE_SHIFT;
}

/** The bit of the four that begin with the one before a place. */
export function bitOfBefore(four: u32): u32 {
  return (four * 0x9e3779b1) >>> FINE_SHIFT;
}

/** The bit of the first three of these. */
export function bitOfFirst(four: u32): u32 {
  return ((four << 8) * 0x85ebca6b) >>> FINE_SHIFT;
}

/** The bit of the last three of these. */
export function bitOfLast(four: u32): u32 {
  return ((four >>> 8) * 0xc2b2ae35) >>> FINE_SHIFT;
}

/** A number whose lowest bit is that of a finer sieve. */
function bitAt(fine: usize, bit: u32): u32 {
  return <u32>load<u8>(fine + <usize>(bit >>> 3)) >>> (bit & 7);
}

/** Of places from `at` on, those that pass the finer sieve, too. Branches would be guessed wrong: there are none. */
function passingFine(fine: usize, at: usize, places: u32): u32 {
  let passing: u32 = 0;
  for (let left = places; left !== 0; left &= left - 1) {
    const index = ctz(left);
    const place = at + ((<usize>index) << 1);
    const here = load<u32>(place) | CASE_BITS;
    const before = load<u32>(place - 1) | CASE_BITS;
    const may =
      bitAt(fine, bitOfHere(here)) |
      bitAt(fine, bitOfBefore(before)) |
      bitAt(fine, bitOfFirst(before)) |
      bitAt(fine, bitOfLast(before));
    passing |= (may & 1) << index;
  }
  return passing;
}

/** A bit for each other of 64 places from `at` on, which is even. A byte before and two behind them must be readable. */
export function passing(sieve: usize, at: usize): u32 {
  return passingFine(sieve + COARSE, at, passingCoarse(sieve, at));
}
