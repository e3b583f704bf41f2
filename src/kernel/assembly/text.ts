const NEWLINES: v128 = i8x16.splat(0x0a);

/** Where the line begins that holds the byte at `at`; not looked for before `floor`. */
export function lineStart(at: usize, floor: usize): usize {
  while (at >= floor + 16) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(at - 16), NEWLINES));
    if (mask !== 0) return at - 16 + (32 - clz(mask));
    at -= 16;
  }
  while (at > floor) {
    if (load<u8>(at - 1) === 0x0a) return at;
    at--;
  }
  return floor;
}

/** Where the next line break at or behind `at` is; not looked for from `ceiling` on. */
export function lineEnd(at: usize, ceiling: usize): usize {
  while (at < ceiling) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(at), NEWLINES));
    if (mask !== 0) return min<usize>(at + ctz(mask), ceiling);
    at += 16;
  }
  return ceiling;
}

/** Whether a NUL byte stands among the first `size`, or a mark of UTF-16 before them: it may be no text of bytes. */
export function mayBeUtf16(start: usize, size: usize): bool {
  if (size < 2) return false;
  const mark = load<u16>(start);
  if (mark === 0xfeff || mark === 0xfffe) return true;
  const end = start + size;
  let at = start;
  for (; at + 16 <= end; at += 16) if (!i8x16.all_true(v128.load(at))) return true;
  for (; at < end; at++) if (load<u8>(at) === 0) return true;
  return false;
}

/** Multipliers, drawn at random by whoever starts the module, so that nobody can prepare two texts with one hash. */
let first: u64 = 1;
let second: u64 = 1;
let third: u64 = 1;

export function seed(a: u64, b: u64, c: u64): void {
  first = a | 1;
  second = b | 1;
  third = c | 1;
}

/** A hash of 64 bits, never 0, of a text with a number. What stands behind the text counts for nothing. */
export function hashOf(start: usize, size: usize, salt: u64): u64 {
  let a = (<u64>size + rotl(salt, 40)) * first;
  let b = a ^ third;
  const end = start + size;
  let at = start;
  while (at + 16 <= end) {
    a = rotl((a ^ load<u64>(at)) * first, 29);
    b = rotl((b ^ load<u64>(at, 8)) * second, 31);
    at += 16;
  }
  if (at + 8 <= end) {
    a = rotl((a ^ load<u64>(at)) * first, 29);
    at += 8;
  }
  if (at < end) b = rotl((b ^ (load<u64>(at) & ((1 << ((<u64>(end - at)) << 3)) - 1))) * second, 31);
  a = (a ^ rotl(b, 17)) * third;
  a = (a ^ (a >> 32)) * second;
  a ^= a >> 29;
  return a === 0 ? 1 : a;
}
