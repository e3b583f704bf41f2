import { placeOf } from './pack-index.ts';

/** Types of entries (gitformat-pack, "Object types"). */
export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
export const OFS_DELTA = 6;
export const REF_DELTA = 7;

/** Longest header: a size of up to ten bytes, then an offset of up to ten or an id of up to 32. */
export const MOST_HEADER = 10 + 32;

/** What stands before the compressed data of an entry. */
export interface Header {
  /** One of the types; 0 for a header that is none. */
  type: number;
  /** Bytes of the data when it is not compressed. */
  size: number;
  /** How long the header itself is. */
  length: number;
  /** For an OFS delta, how far before its own its base begins. */
  distance: number;
}

/** Reads a header into `header`, which is used again for each of many. */
export const readHeader = (bytes: Uint8Array, at: number, idSize: number, header: Header): void => {
  let place = at;
  let byte = bytes[place++]!;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let unit = 16; byte & 128; unit *= 128) {
    byte = bytes[place++]!;
    size += (byte & 127) * unit;
    if (place - at > 10) byte = 0;
  }
  header.type = type === 0 || type === 5 || place - at > 10 ? 0 : type;
  header.size = size;
  header.distance = 0;
  if (type === OFS_DELTA) {
    byte = bytes[place++]!;
    let distance = byte & 127;
    while (byte & 128 && distance < Number.MAX_SAFE_INTEGER / 256) {
      byte = bytes[place++]!;
      distance = (distance + 1) * 128 + (byte & 127);
    }
    header.distance = distance;
  } else if (type === REF_DELTA) place += idSize;
  header.length = place - at;
};

/** The entry of a sorted list of ids, or -1. */
export const findId = (ids: Uint8Array, idSize: number, wanted: Uint8Array): number => {
  let low = 0;
  let high = ids.length / idSize;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = Buffer.compare(ids.subarray(middle * idSize, (middle + 1) * idSize), wanted);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
};

export { placeOf };
