/**
 * Which places may hold three bytes of a keyword. Only every other place is looked at: of a keyword, the bytes at two
 * offsets next to each other are known, of which one is at an even address wherever the keyword stands.
 *
 * A sieve in memory: for each pair of bytes (the first one lower) 32 bits, one for each lower five bits of a third byte that
 * may follow. All are set where any may.
 */

/** So many bytes go through the sieve together; a bit for every other one. */
export const TOGETHER: usize = 64;

/** Whether all bytes may follow the pair at a place. */
export function isOpen(sieve: usize, at: usize): bool {
  return load<u32>(sieve + ((<usize>load<u16>(at)) << 2)) === 0xffffffff;
}

/** A bit for each other of 64 places from `at` on, which is even. Two bytes more must be readable. */
export function passing(sieve: usize, at: usize): u32 {
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
