import { inflateSync } from 'node:zlib';

/** How many bytes a zlib stream unpacks to and what they are, by zlib itself; undefined when it is none of that size. */
export const plainInflate = (bytes: Uint8Array, size: number): Buffer | undefined => {
  try {
    const content = inflateSync(bytes, { maxOutputLength: Math.max(1, size + 1) });
    return content.length === size ? content : undefined;
  } catch {
    return undefined;
  }
};

/** A content made by a delta, and for each of its bytes whether the delta brought it (gitformat-pack). */
export interface PlainResult {
  readonly content: Buffer;
  readonly inserted: readonly boolean[];
}

/** Reads a delta byte by byte, as the format says; undefined when it is none of that base. */
export const plainDelta = (delta: Uint8Array, base: Uint8Array): PlainResult | undefined => {
  let at = 0;
  const size = (): bigint => {
    let value = 0n;
    for (let shift = 0n; at < delta.length; shift += 7n) {
      const byte = delta[at++]!;
      // What is shifted out of 64 bits is lost, as in C.
      value = BigInt.asUintN(64, value | (shift < 63n ? BigInt(byte & 127) << shift : 0n));
      if (byte < 128) return value;
    }
    return -1n;
  };
  if (size() !== BigInt(base.length)) return undefined;
  const total = size();
  const content: number[] = [];
  const inserted: boolean[] = [];
  while (at < delta.length) {
    const op = delta[at++]!;
    if (op === 0) return undefined;
    if (op < 128) {
      if (at + op > delta.length) return undefined;
      for (let n = 0; n < op; n++) {
        content.push(delta[at++]!);
        inserted.push(true);
      }
    } else {
      const numbers = [0, 1, 2, 3, 4, 5, 6].map((bit) => (op & (1 << bit) ? (delta[at++] ?? Number.NaN) : 0));
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
      const from = a + b * 2 ** 8 + c * 2 ** 16 + d * 2 ** 24;
      const length = e + f * 2 ** 8 + g * 2 ** 16 || 2 ** 16;
      if (Number.isNaN(from + length) || from + length > base.length) return undefined;
      if (BigInt(content.length + length) > total) return undefined;
      for (let n = 0; n < length; n++) {
        content.push(base[from + n]!);
        inserted.push(false);
      }
    }
    if (BigInt(content.length) > total) return undefined;
  }
  return BigInt(content.length) === total ? { content: Buffer.from(content), inserted } : undefined;
};

interface Layout {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly sizes: Float64Array;
  readonly bases: Int32Array;
}

/** Makes the contents of a pack's entries, each anew; undefined for those that are damaged. */
export const plainReader = (pack: Buffer, { starts, ends, sizes, bases }: Layout) => {
  const read = (entry: number, depth: number): Buffer | undefined => {
    const data = plainInflate(pack.subarray(starts[entry]!, ends[entry]!), sizes[entry]!);
    const from = bases[entry]!;
    if (data === undefined || from === -1) return data;
    if (from < 0 || depth > starts.length) return undefined;
    const base = read(from, depth + 1);
    return base && plainDelta(data, base)?.content;
  };
  return (entry: number): Buffer | undefined => read(entry, 0);
};
