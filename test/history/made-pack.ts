import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** An entry of a pack that git would not write. */
export interface MadeEntry {
  readonly id: string;
  readonly type: 'blob' | 'ref delta' | 'ofs delta';
  /** What its header says. */
  readonly size: number;
  readonly content: Uint8Array;
  /** Of a delta, the id of its base. */
  readonly base?: string;
}

const TYPES = { blob: 3, 'ref delta': 7, 'ofs delta': 6 } as const;

const sha1 = (bytes: Uint8Array): Buffer => createHash('sha1').update(bytes).digest();

/** An object id that belongs to nothing. */
export const madeUpId = (text: string): string => sha1(Buffer.from(text)).toString('hex');

/** A size as headers of deltas have it: seven bits a byte, the lowest first. */
export const deltaSize = (size: number): number[] => {
  const bytes: number[] = [];
  let left = size;
  do {
    const more = left >= 128;
    bytes.push((left % 128) | (more ? 128 : 0));
    left = Math.floor(left / 128);
  } while (left > 0);
  return bytes;
};

const header = ({ type, size }: MadeEntry): Buffer => {
  const first = (TYPES[type] << 4) | (size % 16);
  const rest = Math.floor(size / 16);
  return Buffer.from(rest === 0 ? [first] : [first | 128, ...deltaSize(rest)]);
};

const uint32 = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};

/** How far back a base lies, as headers have it (gitformat-pack, "OFS_DELTA"). */
const distanceOf = (distance: number): Buffer => {
  const bytes = [distance % 128];
  for (let left = Math.floor(distance / 128); left > 0; left = Math.floor(left / 128)) {
    left--;
    bytes.unshift((left % 128) | 128);
  }
  return Buffer.from(bytes);
};

/** The bytes of an index with the checksum that belongs to them, in place of the last 20. */
export const sealed = (idx: Buffer): Buffer => {
  const body = idx.subarray(0, Math.max(0, idx.length - 20));
  return Buffer.concat([body, sha1(body)]);
};

/** A pack of such entries, and its index of version 2 (gitformat-pack). */
export const makePack = (entries: readonly MadeEntry[]): { pack: Buffer; idx: Buffer; name: string } => {
  const offsets = new Map<string, number>();
  const parts = [Buffer.from('PACK'), uint32(2), uint32(entries.length)];
  let length = 12;
  const append = (...more: Buffer[]): void => {
    parts.push(...more);
    for (const part of more) length += part.length;
  };
  for (const entry of entries) {
    const distance = length - (offsets.get(entry.base ?? '') ?? 0);
    offsets.set(entry.id, length);
    const base = entry.type === 'ofs delta' ? distanceOf(distance) : Buffer.from(entry.base ?? '', 'hex');
    append(header(entry), base, deflateSync(entry.content));
  }
  const body = Buffer.concat(parts);
  const trailer = sha1(body);
  const ids = [...offsets.keys()].sort();
  const firsts = ids.map((id) => Number.parseInt(id.slice(0, 2), 16));
  const fanout = Array.from({ length: 256 }, (_, first) => uint32(firsts.filter((one) => one <= first).length));
  const listed = Buffer.concat([
    Buffer.from([0xff, 0x74, 0x4f, 0x63]),
    uint32(2),
    ...fanout,
    ...ids.map((id) => Buffer.from(id, 'hex')),
    ...ids.map(() => uint32(0)),
    ...ids.map((id) => uint32(offsets.get(id)!)),
    trailer,
  ]);
  return {
    pack: Buffer.concat([body, trailer]),
    idx: Buffer.concat([listed, sha1(listed)]),
    name: trailer.toString('hex'),
  };
};
