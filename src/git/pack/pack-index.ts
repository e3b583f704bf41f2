import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { KeywardenError } from '../../errors.ts';
import type { ObjectFormat } from './format.ts';

/** What a pack holds, in the order in which it lies there. */
export interface PackIndex {
  readonly count: number;
  /** Offsets in the pack, ascending. */
  readonly offsets: Float64Array;
  /** Object ids, `idSize` bytes each, ascending, as the index has them. */
  readonly ids: Uint8Array;
  /** For each entry of the pack, which of the ids is its. */
  readonly idOf: Uint32Array;
  /** The checksum at the end of the pack. */
  readonly packChecksum: string;
}

/** Of a version that is not known here, and may be to git. */
export class UnknownVersion extends KeywardenError {}

const MAGIC = 0xff744f63;
const FANOUT = 256 * 4;
const LARGE = 0x80000000;
const HALF = 0x100000000;

/** Offsets in the order of the ids, from a table of version 1 or 2 (gitformat-pack, "Pack index"). */
const offsetsById = (bytes: Buffer, count: number, { idSize }: ObjectFormat, version: number): Float64Array => {
  const offsets = new Float64Array(count);
  if (version === 1) {
    for (let i = 0; i < count; i++) offsets[i] = bytes.readUInt32BE(FANOUT + i * (4 + idSize));
    return offsets;
  }
  const small = 8 + FANOUT + count * (idSize + 4);
  const large = small + count * 4;
  for (let i = 0; i < count; i++) {
    const offset = bytes.readUInt32BE(small + i * 4);
    const at = large + (offset - LARGE) * 8;
    if (offset >= LARGE && at + 8 + 2 * idSize > bytes.length)
      throw new KeywardenError('it is damaged: it refers to an offset that it does not hold');
    offsets[i] = offset < LARGE ? offset : bytes.readUInt32BE(at) * HALF + bytes.readUInt32BE(at + 4);
  }
  return offsets;
};

const idsOf = (bytes: Buffer, count: number, { idSize }: ObjectFormat, version: number): Uint8Array => {
  if (version === 2) return bytes.subarray(8 + FANOUT, 8 + FANOUT + count * idSize);
  const ids = new Uint8Array(count * idSize);
  for (let i = 0; i < count; i++) {
    const at = FANOUT + i * (4 + idSize) + 4;
    ids.set(bytes.subarray(at, at + idSize), i * idSize);
  }
  return ids;
};

/** The place of a number in an ascending list, or -1. */
export const placeOf = (sorted: Float64Array, wanted: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted ? low : -1;
};

const check = (bytes: Buffer, { idSize, hash }: ObjectFormat): void => {
  const body = bytes.subarray(0, bytes.length - idSize);
  if (bytes.length < FANOUT + 2 * idSize || !createHash(hash).update(body).digest().equals(bytes.subarray(-idSize)))
    throw new KeywardenError('it is damaged: its checksum does not fit');
};

/** Takes apart the content of a `.idx` file. Throws when it is damaged or of an unknown version. */
export const parsePackIndex = (bytes: Buffer, format: ObjectFormat): PackIndex => {
  check(bytes, format);
  const version = bytes.readUInt32BE(0) === MAGIC ? bytes.readUInt32BE(4) : 1;
  if (version > 2) throw new UnknownVersion(`expected version 1 or 2 of a pack index, got ${version}`);
  const count = bytes.readUInt32BE((version === 1 ? 0 : 8) + FANOUT - 4);
  const least = version === 1 ? FANOUT + count * (4 + format.idSize) : 8 + FANOUT + count * (8 + format.idSize);
  if (least + 2 * format.idSize > bytes.length) throw new KeywardenError('it is damaged: it lists more than it holds');
  const byId = offsetsById(bytes, count, format, version);
  const offsets = Float64Array.from(byId).sort();
  const idOf = new Uint32Array(count);
  for (let id = 0; id < count; id++) idOf[placeOf(offsets, byId[id]!)] = id;
  const packChecksum = bytes.toString('hex', bytes.length - 2 * format.idSize, bytes.length - format.idSize);
  return { count, offsets, ids: idsOf(bytes, count, format, version), idOf, packChecksum };
};

/** Reads a `.idx` file. */
export const readPackIndex = (file: string, format: ObjectFormat): PackIndex =>
  parsePackIndex(readFileSync(file), format);
