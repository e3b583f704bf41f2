/**
 * Sets of ASCII characters, asked for 64 bytes at a time. A set is 16 bytes: for each lower half of a byte, a bit for each
 * upper half with which it belongs to the set.
 */

/** Makes a set of the bytes below 128 for which 256 bytes at `members` are not 0. */
export function makeSet(set: usize, members: usize): void {
  memory.fill(set, 0, 16);
  for (let byte: usize = 0; byte < 128; byte++) {
    if (load<u8>(members + byte) === 0) continue;
    const lower = set + (byte & 15);
    store<u8>(lower, load<u8>(lower) | (1 << (<u8>(byte >> 4))));
  }
}

const LOWER_HALF: v128 = i8x16.splat(0x0f);
/** The bit of each upper half. */
const UPPER: v128 = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
const NONE: v128 = i8x16.splat(0);

function sixteen(set: v128, at: usize): u64 {
  const bytes = v128.load(at);
  const lower = i8x16.swizzle(set, v128.and(bytes, LOWER_HALF));
  const upper = i8x16.swizzle(UPPER, i8x16.shr_u(bytes, 4));
  return <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.and(lower, upper), NONE)) ^ 0xffff);
}

/** Which of 64 bytes belong to a set: a bit for each. */
export function membersAt(set: usize, at: usize): u64 {
  const lower = v128.load(set);
  let members: u64 = 0;
  for (let i: usize = 0; i < 64; i += 16) members |= sixteen(lower, at + i) << (<u64>i);
  return members;
}

/** The same of the first `count` bytes, which are mostly few. */
export function membersOf(set: usize, at: usize, count: usize): u64 {
  const lower = v128.load(set);
  const many = min<usize>(count, 64);
  let members: u64 = 0;
  for (let i: usize = 0; i < many; i += 16) members |= sixteen(lower, at + i) << (<u64>i);
  return members & firstBits(many);
}

/** The first `count` of 64 bits. */
export function firstBits(count: usize): u64 {
  return count >= 64 ? u64.MAX_VALUE : ((<u64>1) << (<u64>count)) - 1;
}

/** Of bits, those with which a row of so many begins, each `step` further than the one before; all within 64. */
export function rows(bits: u64, many: usize, step: usize): u64 {
  let known: usize = 1;
  for (; known <= many >> 1; known <<= 1) bits &= bits >> <u64>(known * step);
  return bits & (bits >> <u64>((many - known) * step));
}
