const ARRAYS = { int32: Int32Array, uint16: Uint16Array, uint8: Uint8Array } as const;

type Arrays = { int32: Int32Array; uint16: Uint16Array; uint8: Uint8Array };

/** What arrays of numbers a file consists of, by name, in their order. */
export type Shape = Readonly<Record<string, keyof typeof ARRAYS>>;

/** These arrays. */
export type Sections<S extends Shape> = { readonly [Name in keyof S]: Arrays[S[Name]] };

const ALIGNMENT = 4;

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Turns the bytes of each number round. */
const turned = <A extends Arrays[keyof Arrays]>(array: A): A => {
  const copy = array.slice() as A;
  const bytes = new Uint8Array(copy.buffer);
  for (let at = 0; at < bytes.length; at += copy.BYTES_PER_ELEMENT)
    bytes.subarray(at, at + copy.BYTES_PER_ELEMENT).reverse();
  return copy;
};

/** Arrays as bytes: their lengths, then each, all numbers with the low byte first. */
export const packed = <S extends Shape>(shape: S, sections: Sections<S>): Uint8Array => {
  const names = Object.keys(shape);
  const arrays = [Int32Array.from(names, (name) => sections[name]!.length), ...names.map((name) => sections[name]!)];
  const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0));
  let at = 0;
  for (const array of arrays) {
    const { buffer, byteOffset, byteLength } = isLittleEndian ? array : turned(array);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return bytes;
};

/**
 * The arrays that `packed` was given, as views of its bytes.
 * @param isLittle whether this machine keeps the low byte of a number first; where it does not, they are copies
 */
export const unpacked = <S extends Shape>(shape: S, given: Uint8Array, isLittle = isLittleEndian): Sections<S> => {
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
  const view = (kind: keyof typeof ARRAYS, at: number, length: number) => {
    const array = new ARRAYS[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length);
    return isLittle ? array : turned(array);
  };
  const names = Object.keys(shape);
  const lengths = view('int32', 0, names.length);
  const sections: Record<string, Arrays[keyof Arrays]> = {};
  let at = aligned(lengths.byteLength);
  names.forEach((name, index) => {
    const array = view(shape[name]!, at, lengths[index]!);
    sections[name] = array;
    at += aligned(array.byteLength);
  });
  return sections as Sections<S>;
};
