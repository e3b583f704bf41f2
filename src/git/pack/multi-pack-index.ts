import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeywardenError } from '../../errors.ts';
import type { ObjectFormat } from './format.ts';
import { type PackIndex, placeOf, UnknownVersion } from './pack-index.ts';

/** Which objects each of several packs holds; an object that several of them hold is listed for one. */
export interface MultiPackIndex {
  /** Of a pack by its name, without ending; undefined for a pack that it does not know. */
  readonly indexOf: (pack: string, packChecksum: string) => PackIndex | undefined;
}

const MAGIC = 0x4d494458;
const HEADER = 12;
const CHUNK = 12;
const LARGE = 0x80000000;
const HALF = 0x100000000;
const OBJECT_FORMAT = { sha1: 1, sha256: 2 } as const;

const check = (bytes: Buffer, { idSize, hash }: ObjectFormat): void => {
  const body = bytes.subarray(0, bytes.length - idSize);
  if (bytes.length < HEADER + CHUNK + idSize || !createHash(hash).update(body).digest().equals(bytes.subarray(-idSize)))
    throw new KeywardenError('it is damaged: its checksum does not fit');
  if (bytes.readUInt32BE(0) !== MAGIC) throw new KeywardenError('it does not begin like a multi-pack-index');
  const version = bytes[4];
  if (version !== 1) throw new UnknownVersion(`expected version 1 of a multi-pack-index, got ${version}`);
  if (bytes[5] !== OBJECT_FORMAT[hash]) throw new KeywardenError(`expected object ids of ${hash}`);
};

/** The parts of the file by their names (gitformat-chunk). */
const chunksOf = (bytes: Buffer): ((name: string) => Buffer) => {
  const chunks = new Map<string, Buffer>();
  if (HEADER + (bytes[6]! + 1) * CHUNK > bytes.length)
    throw new KeywardenError('it is damaged: its parts do not fit in it');
  for (let at = HEADER, left = bytes[6]!; left > 0; left--, at += CHUNK) {
    const [from, to] = [at + 4, at + CHUNK + 4].map((place) => Number(bytes.readBigUInt64BE(place)));
    chunks.set(bytes.toString('latin1', at, at + 4), bytes.subarray(from, to));
  }
  return (name) => chunks.get(name) ?? Buffer.alloc(0);
};

/** Takes apart the content of a `multi-pack-index` file (gitformat-pack). Throws when it is damaged or of an unknown version. */
export const parseMultiPackIndex = (bytes: Buffer, format: ObjectFormat): MultiPackIndex => {
  check(bytes, format);
  const { idSize } = format;
  const chunk = chunksOf(bytes);
  const [ids, places, large] = [chunk('OIDL'), chunk('OOFF'), chunk('LOFF')];
  const total = chunk('OIDF').length === 1024 ? chunk('OIDF').readUInt32BE(1020) : -1;
  if (ids.length !== total * idSize || places.length !== total * 8)
    throw new KeywardenError('it is damaged: it lists more than it holds');
  const names = chunk('PNAM').toString('latin1').split('\0').filter(Boolean);
  const offsetOf = (object: number): number => {
    const offset = places.readUInt32BE(object * 8 + 4);
    if (offset < LARGE || large.length === 0) return offset;
    const at = (offset - LARGE) * 8;
    if (at + 8 > large.length) throw new KeywardenError('it is damaged: it has no such offset');
    return large.readUInt32BE(at) * HALF + large.readUInt32BE(at + 4);
  };
  return {
    indexOf: (pack, packChecksum) => {
      const wanted = names.findIndex((name) => name.replace(/\.(?:idx|pack)$/, '') === pack);
      if (wanted < 0) return undefined;
      const own: number[] = [];
      for (let object = 0; object < total; object++) if (places.readUInt32BE(object * 8) === wanted) own.push(object);
      const offsets = Float64Array.from(own, offsetOf).sort();
      const idOf = new Uint32Array(own.length);
      for (const [id, object] of own.entries()) idOf[placeOf(offsets, offsetOf(object))] = id;
      const idsOfOwn = Buffer.concat(own.map((object) => ids.subarray(object * idSize, (object + 1) * idSize)));
      return { count: own.length, offsets, ids: idsOfOwn, idOf, packChecksum };
    },
  };
};

/** Reads the `multi-pack-index` of a folder of packs; undefined when there is none. */
export const readMultiPackIndex = (folder: string, format: ObjectFormat): MultiPackIndex | undefined => {
  if (existsSync(join(folder, 'multi-pack-index.d')))
    throw new UnknownVersion('a multi-pack-index in several files is not known here');
  const file = join(folder, 'multi-pack-index');
  return existsSync(file) ? parseMultiPackIndex(readFileSync(file), format) : undefined;
};
