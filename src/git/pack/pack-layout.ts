import { readSync } from 'node:fs';
import type { ObjectFormat } from './format.ts';
import { findId, type Header, MOST_HEADER, OFS_DELTA, placeOf, REF_DELTA, readHeader } from './headers.ts';
import type { PackIndex } from './pack-index.ts';

/** How the entries of a pack lie and hang together; all in the order of the pack, in memory that threads can share. */
export interface PackLayout {
  readonly count: number;
  /** Where the compressed data of an entry begins and ends. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Bytes of the data when it is not compressed: for a delta, of the delta. */
  readonly sizes: Float64Array;
  /** Type of the object, also for deltas; 0 where that cannot be told. */
  readonly types: Uint8Array;
  /** The entry a delta is based on; -1 for none, -2 when it is not in this pack or the header is damaged. */
  readonly bases: Int32Array;
  readonly firstDelta: Int32Array;
  readonly nextDelta: Int32Array;
}

const floats = (count: number): Float64Array => new Float64Array(new SharedArrayBuffer(count * 8));
const ints = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4));

/** Whole blocks of the pack are read, one after the other. */
const BLOCK = 1 << 20;

/** Goes through the headers of all entries. */
class HeaderReader {
  readonly #fd: number;
  readonly #block = Buffer.alloc(BLOCK + MOST_HEADER);
  #from = 0;
  #to = 0;

  constructor(fd: number) {
    this.#fd = fd;
  }

  /** The place in `bytes` of an offset of the pack, with a header's length behind it. */
  at(offset: number): number {
    if (offset < this.#from || offset + MOST_HEADER > this.#to) {
      this.#from = offset;
      const read = readSync(this.#fd, this.#block, 0, this.#block.length, offset);
      this.#block.fill(0, read);
      this.#to = offset + this.#block.length;
    }
    return offset - this.#from;
  }

  get bytes(): Buffer {
    return this.#block;
  }
}

const emptyLayout = (count: number): PackLayout => ({
  count,
  starts: floats(count),
  ends: floats(count),
  sizes: floats(count),
  types: new Uint8Array(new SharedArrayBuffer(count)),
  bases: ints(count).fill(-1),
  firstDelta: ints(count).fill(-1),
  nextDelta: ints(count).fill(-1),
});

/** Finds the entry that holds an object, by its id; -2 where there is none. */
const entryFinder = (index: PackIndex, { idSize }: ObjectFormat): ((id: Uint8Array) => number) => {
  let entries: Int32Array | undefined;
  const entriesById = (): Int32Array => {
    const made = new Int32Array(index.count).fill(-2);
    index.idOf.forEach((place, entry) => {
      made[place] = entry;
    });
    return made;
  };
  return (id) => {
    const place = findId(index.ids, idSize, id);
    if (place < 0) return -2;
    entries ??= entriesById();
    return entries[place]!;
  };
};

const ANY_DELTA = OFS_DELTA;

/** Hands the type of each object on to the deltas that are based on it. Where that does not reach, types stay unknown. */
const spreadTypes = ({ count, types, bases, firstDelta, nextDelta }: PackLayout): void => {
  for (let entry = 0; entry < count; entry++) if (types[entry]! >= ANY_DELTA) types[entry] = 0;
  const reached: number[] = [];
  for (let entry = 0; entry < count; entry++) if (bases[entry] === -1 && types[entry] !== 0) reached.push(entry);
  for (let entry = reached.pop(); entry !== undefined; entry = reached.pop()) {
    for (let delta = firstDelta[entry]!; delta >= 0; delta = nextDelta[delta]!) {
      types[delta] = types[entry]!;
      reached.push(delta);
    }
  }
};

/**
 * Reads how a pack is laid out.
 * @param size bytes of the pack's entries: all but the checksum at the end
 */
export const readLayout = (fd: number, size: number, index: PackIndex, format: ObjectFormat): PackLayout => {
  const { count, offsets } = index;
  const layout = emptyLayout(count);
  const { starts, ends, sizes, types, bases, firstDelta, nextDelta } = layout;
  const reader = new HeaderReader(fd);
  const header: Header = { type: 0, size: 0, length: 0, distance: 0 };
  const entryOf = entryFinder(index, format);
  for (let entry = 0; entry < count; entry++) {
    const offset = offsets[entry]!;
    // An index may say anything; what lies behind the end is not there.
    if (offset >= size) continue;
    const at = reader.at(offset);
    readHeader(reader.bytes, at, format.idSize, header);
    const end = entry + 1 < count ? offsets[entry + 1]! : size;
    starts[entry] = offset + header.length;
    ends[entry] = end;
    sizes[entry] = header.size;
    types[entry] = offset + header.length < end ? header.type : 0;
    if (header.type === OFS_DELTA) bases[entry] = placeOf(offsets, offset - header.distance);
    if (header.type === OFS_DELTA && bases[entry] === -1) bases[entry] = -2;
    if (header.type === REF_DELTA) {
      const id = reader.bytes.subarray(at + header.length - format.idSize, at + header.length);
      bases[entry] = entryOf(id);
    }
  }
  for (let entry = count - 1; entry >= 0; entry--) {
    const base = bases[entry]!;
    if (base < 0) continue;
    nextDelta[entry] = firstDelta[base]!;
    firstDelta[base] = entry;
  }
  spreadTypes(layout);
  return layout;
};
