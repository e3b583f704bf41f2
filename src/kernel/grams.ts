import type { Kernel } from './kernel.ts';

/** Keywords as the tables hold them: their texts, and for each the offset of the four characters it is looked for by. */
export interface Anchored {
  readonly texts: Uint8Array;
  /** Where each text begins, and where the last one ends. */
  readonly starts: Int32Array;
  readonly anchors: Uint8Array;
  /** Told the place of a keyword; those that are not sought are not laid out. */
  readonly isSought: (keyword: number) => boolean;
}

/** Bytes of a table in memory, and of a keyword besides its text, as `assembly/grams.ts` lays them out. */
const TABLE = (1 << 17) + (4 << 15);
const HEAD = 16 + 15;
/** One of two characters is there so many times. */
const LISTS = 32;

const roomFor = (starts: Int32Array): number => {
  let room = 0;
  for (let place = 1; place < starts.length; place++) {
    const size = starts[place]! - starts[place - 1]!;
    room += (size === 2 ? LISTS : 1) * (HEAD + size);
  }
  return room;
};

/** Lays keywords out in the kernel's memory for its search, each valued by its place among them. Returns the table. */
export const placeGrams = (kernel: Kernel, { texts, starts, anchors, isSought }: Anchored): number => {
  const { run, bytes, reserve } = kernel;
  const bring = (array: Uint8Array | Int32Array): number => {
    const address = reserve(array.byteLength + 4);
    bytes().set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), address);
    return address;
  };
  const table = reserve(TABLE);
  const room = reserve(roomFor(starts));
  const sought = Uint8Array.from(anchors, (_, keyword) => Number(isSought(keyword)));
  run.placeGrams(table, anchors.length, bring(texts), bring(starts), bring(anchors), bring(sought), room);
  return table;
};
