import * as fc from 'fast-check';

/** A change of bytes: where, as a part of their length, and what. */
export interface Edit {
  readonly kind: 'flip' | 'set' | 'cut' | 'double' | 'insert' | 'end';
  /** From 0 to 1. */
  readonly at: number;
  readonly value: number;
}

export const edits = (most: number): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('flip', 'flip', 'set', 'set', 'cut', 'double', 'insert', 'end'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      value: fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 127, 128, 255)),
    }),
    { maxLength: most },
  );

const edited = (bytes: Buffer, { kind, at, value }: Edit): Buffer => {
  const place = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
  const size = 1 + (value % 16);
  const [front, back] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (bytes.length === 0 || kind === 'end') return front;
  if (kind === 'cut') return Buffer.concat([front, back.subarray(size)]);
  if (kind === 'double') return Buffer.concat([front, back.subarray(0, size), back]);
  if (kind === 'insert') return Buffer.concat([front, Buffer.from([value]), back]);
  const copy = Buffer.from(bytes);
  copy[place] = kind === 'set' ? value : copy[place]! ^ (1 << (value % 8));
  return copy;
};

/** Bytes with changes, one after the other; those of the same length only, where offsets have to stay as they are. */
export const mutated = (bytes: Buffer, changes: readonly Edit[], sameLength = false): Buffer =>
  changes
    .filter(({ kind }) => !sameLength || kind === 'flip' || kind === 'set')
    .reduce((made, change) => edited(made, change), bytes);
