/** Two halves of 32 bits, mixed with one more word as Marvin mixes them. */
const mixed = (low: number, high: number, word: number): [number, number] => {
  const rotated = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));
  let [a, b] = [(low + word) | 0, high];
  b ^= a;
  a = (rotated(a, 20) + b) | 0;
  b = rotated(b, 9) ^ a;
  a = (rotated(a, 27) + b) | 0;
  b = rotated(b, 19);
  return [a, b];
};

/** What follows the last byte. */
const END = 0x80;

/**
 * Marvin, a checksum of bytes with a seed (US patent 20130262421; it is what .NET hashes strings with).
 * @param bytes one character a byte
 * @param seed its high and its low 32 bits
 * @returns high and low 32 bits, unsigned
 */
export const marvin = (bytes: string, [seedHigh, seedLow]: readonly [number, number]): [high: number, low: number] => {
  const byteAt = (at: number): number => (at < bytes.length ? bytes.charCodeAt(at) : at === bytes.length ? END : 0);
  let [low, high] = [seedLow | 0, seedHigh | 0];
  for (let at = 0; at <= bytes.length; at += 4) {
    const word = byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24);
    [low, high] = mixed(low, high, word);
  }
  [low, high] = mixed(low, high, 0);
  return [high >>> 0, low >>> 0];
};
