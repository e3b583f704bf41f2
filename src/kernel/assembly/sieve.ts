/**
 * Which of sixteen places may hold an anchor: keywords are sorted into sixteen buckets, and a place passes when each of its
 * three bytes belongs to some anchor of one bucket, as far as their halves say.
 *
 * A sieve in memory: for each of the three bytes, and in it for each eight of the buckets, 16 bytes by the lower half and
 * 16 by the upper half of a byte, with a bit for each bucket. Bit 5 of all bytes is set, so that letter case does not count.
 */

// From memory these are one instruction; as constants they are made anew in each turn of a loop.
const CASE_BITS: usize = memory.data(16, 16);
const LOWER_HALVES: usize = memory.data(16, 16);
memory.fill(CASE_BITS, 0x20, 16);
memory.fill(LOWER_HALVES, 0x0f, 16);

function upperOf(bytes: v128): v128 {
  return v128.and(i16x8.shr_u(bytes, 4), v128.load(LOWER_HALVES));
}

function lowerOf(bytes: v128): v128 {
  return v128.and(bytes, v128.load(LOWER_HALVES));
}

function bucketsOf(sieve: usize, lower: v128, upper: v128): v128 {
  return v128.and(i8x16.swizzle(v128.load(sieve), lower), i8x16.swizzle(v128.load(sieve, 16), upper));
}

/** A bit for each of the sixteen places from `at` on that passes. Eighteen bytes must be readable. */
export function passing(sieve: usize, at: usize): u32 {
  const fold = v128.load(CASE_BITS);
  let bytes = v128.or(v128.load(at), fold);
  let lower = lowerOf(bytes);
  let upper = upperOf(bytes);
  let some = bucketsOf(sieve, lower, upper);
  let others = bucketsOf(sieve + 32, lower, upper);
  bytes = v128.or(v128.load(at, 1), fold);
  lower = lowerOf(bytes);
  upper = upperOf(bytes);
  some = v128.and(some, bucketsOf(sieve + 64, lower, upper));
  others = v128.and(others, bucketsOf(sieve + 96, lower, upper));
  bytes = v128.or(v128.load(at, 2), fold);
  lower = lowerOf(bytes);
  upper = upperOf(bytes);
  some = v128.and(some, bucketsOf(sieve + 128, lower, upper));
  others = v128.and(others, bucketsOf(sieve + 160, lower, upper));
  return <u32>i8x16.bitmask(i8x16.eq(v128.or(some, others), i8x16.splat(0))) ^ 0xffff;
}
