/** The largest prime below 2^16, and how many bytes can be summed before a sum may pass 2^32 (RFC 1950, section 9). */
const MODULUS: u32 = 65521;
const RUN: usize = 5536;

const WEIGHTS_LOW: v128 = i16x8(16, 15, 14, 13, 12, 11, 10, 9);
const WEIGHTS_HIGH: v128 = i16x8(8, 7, 6, 5, 4, 3, 2, 1);

function lanesSum(v: v128): u32 {
  return i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3);
}

/** The checksum at the end of a zlib stream (RFC 1950), 16 bytes at a time. */
export function adler32(start: usize, size: usize): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  let at = start;
  const end = start + size;
  while (at + 16 <= end) {
    const runEnd = at + min<usize>((end - at) & ~15, RUN);
    let sums = i32x4.splat(0);
    let before = i32x4.splat(0);
    let weighted = i32x4.splat(0);
    const blocks: u32 = <u32>((runEnd - at) >> 4);
    while (at < runEnd) {
      const bytes = v128.load(at);
      before = i32x4.add(before, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), WEIGHTS_LOW));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), WEIGHTS_HIGH));
      at += 16;
    }
    b = (b + blocks * 16 * a + 16 * lanesSum(before) + lanesSum(weighted)) % MODULUS;
    a = (a + lanesSum(sums)) % MODULUS;
  }
  for (; at < end; at++) {
    a += load<u8>(at);
    b += a;
  }
  return ((b % MODULUS) << 16) | (a % MODULUS);
}
