import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import type { ObjectFormat } from './format.ts';
import { type MultiPackIndex, readMultiPackIndex } from './multi-pack-index.ts';
import { type PackIndex, readPackIndex, UnknownVersion } from './pack-index.ts';

/** A pack that is open: it stays readable when a repack takes its file away. */
export interface OpenPack {
  readonly file: string;
  readonly fd: number;
  readonly index: PackIndex;
  /** Bytes of the entries: the file without the checksum at its end. */
  readonly size: number;
  /** What is wrong with it, when it can be read in parts only. */
  readonly damage: string | undefined;
}

/** Something in an object folder that could not be read. */
export interface Unreadable {
  readonly file: string;
  readonly message: string;
  /** True when it is of a kind that is not known here, and that git may know. */
  readonly isUnknown: boolean;
}

/** A pack that need not be opened. */
export interface PassedPack {
  readonly checksum: string;
  /** How many objects it holds. */
  readonly count: number;
}

export interface Packs {
  readonly packs: readonly OpenPack[];
  readonly passed: readonly PassedPack[];
  readonly unreadable: readonly Unreadable[];
}

/** Whether a pack, told by its checksum, need not be opened. */
export type IsKnownPack = (checksum: string) => boolean;

const HEAD = 12;
const PACK = 0x5041434b;

/** A pack that vanished between the listing and its opening: there was a repack, and all is to be listed again. */
class Vanished extends Error {}

const isGone = (thrown: unknown): boolean => (thrown as NodeJS.ErrnoException).code === 'ENOENT';

/** What a pack begins and ends with, and its index says it should (gitformat-pack). */
const damageOf = (fd: number, index: PackIndex, { idSize }: ObjectFormat): string | undefined => {
  const { size } = fstatSync(fd);
  const head = Buffer.alloc(HEAD);
  const trailer = Buffer.alloc(idSize);
  readSync(fd, head, 0, HEAD, 0);
  readSync(fd, trailer, 0, idSize, Math.max(0, size - idSize));
  const [magic, version, count] = [head.readUInt32BE(0), head.readUInt32BE(4), head.readUInt32BE(8)];
  if (magic !== PACK) return 'it does not begin like a pack';
  if (version !== 2 && version !== 3) throw new UnknownVersion(`expected version 2 or 3 of a pack, got ${version}`);
  if (count !== index.count) return `it holds ${count} objects, its index ${index.count}`;
  if (trailer.toString('hex') !== index.packChecksum) return 'it is cut short, or its index belongs to another';
  return undefined;
};

const readAt = (file: string, size: number, place: (length: number) => number): Buffer => {
  const fd = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(size);
    readSync(fd, bytes, 0, size, Math.max(0, place(fstatSync(fd).size)));
    return bytes;
  } finally {
    closeSync(fd);
  }
};

/**
 * What a pack and its index say at their ends, without opening them; undefined when they do not say the same, or the pack
 * is not known.
 */
const passedPack = (base: string, { idSize }: ObjectFormat, isKnown: IsKnownPack): PassedPack | undefined => {
  const checksum = readAt(`${base}.idx`, idSize, (length) => length - 2 * idSize).toString('hex');
  if (!isKnown(checksum)) return undefined;
  const trailer = readAt(`${base}.pack`, idSize, (length) => length - idSize).toString('hex');
  if (trailer !== checksum) return undefined;
  return { checksum, count: readAt(`${base}.pack`, HEAD, () => 0).readUInt32BE(8) };
};

const openPack = (folder: string, name: string, format: ObjectFormat): OpenPack => {
  const file = join(folder, `${name}.pack`);
  const fd = openSync(file, 'r');
  try {
    const index = readPackIndex(join(folder, `${name}.idx`), format);
    return { file, fd, index, size: fstatSync(fd).size - format.idSize, damage: damageOf(fd, index, format) };
  } catch (thrown) {
    closeSync(fd);
    throw thrown;
  }
};

/** The index of several packs at once; where it cannot be read, that is told, and each pack has to have its own. */
const readSeveral = (folder: string, format: ObjectFormat, unreadable: Unreadable[]): MultiPackIndex | undefined => {
  try {
    return readMultiPackIndex(folder, format);
  } catch (thrown) {
    const file = join(folder, 'multi-pack-index');
    const isUnknown = thrown instanceof UnknownVersion;
    unreadable.push({ file, message: `${file} cannot be read: ${messageOf(thrown)}`, isUnknown });
    return undefined;
  }
};

const checksumOf = (file: string, { idSize }: ObjectFormat): string =>
  readAt(file, idSize, (length) => length - idSize).toString('hex');

const sizeOf = (file: string, { idSize }: ObjectFormat): number => statSync(file).size - idSize;

const listPacks = (folder: string, format: ObjectFormat, isKnown: IsKnownPack): Packs => {
  const names = readdirSync(folder);
  const packs: OpenPack[] = [];
  const passed: PassedPack[] = [];
  const unreadable: Unreadable[] = [];
  const several = readSeveral(folder, format, unreadable);
  for (const name of names.filter((file) => file.endsWith('.pack')).map((file) => file.slice(0, -5))) {
    const file = join(folder, `${name}.pack`);
    try {
      const listed = names.includes(`${name}.idx`) ? undefined : several?.indexOf(name, checksumOf(file, format));
      if (listed) {
        packs.push({ file, fd: openSync(file, 'r'), index: listed, size: sizeOf(file, format), damage: undefined });
        continue;
      }
      if (!names.includes(`${name}.idx`)) {
        unreadable.push({
          file,
          message: `${file} has no index (${name}.idx), so git does not use it either`,
          isUnknown: false,
        });
        continue;
      }
      const known = passedPack(join(folder, name), format, isKnown);
      if (known) passed.push(known);
      else packs.push(openPack(folder, name, format));
    } catch (thrown) {
      if (isGone(thrown) && !existsSync(file)) {
        closePacks({ packs });
        throw new Vanished();
      }
      unreadable.push({
        file,
        message: `${file} cannot be read: ${messageOf(thrown)}`,
        isUnknown: thrown instanceof UnknownVersion,
      });
    }
  }
  for (const name of names.filter((file) => file.endsWith('.idx')).map((file) => file.slice(0, -4)))
    if (!names.includes(`${name}.pack`)) {
      const file = join(folder, `${name}.idx`);
      unreadable.push({ file, message: `${file} is the index of a pack that is not there`, isUnknown: false });
    }
  return { packs, passed, unreadable };
};

export const closePacks = ({ packs }: Pick<Packs, 'packs'>): void => {
  for (const { fd } of packs) closeSync(fd);
};

/** How often a folder is listed again when packs vanish from under us. */
const TRIES = 10;

/** Opens all packs of an object folder, but for those that are known. */
export const openPacks = (objects: string, format: ObjectFormat, isKnown: IsKnownPack = () => false): Packs => {
  const folder = join(objects, 'pack');
  if (!existsSync(folder)) return { packs: [], passed: [], unreadable: [] };
  for (let left = TRIES; left > 0; left--) {
    try {
      return listPacks(folder, format, isKnown);
    } catch (thrown) {
      if (thrown instanceof Vanished) continue;
      return {
        packs: [],
        passed: [],
        unreadable: [{ file: folder, message: `${folder} cannot be read: ${messageOf(thrown)}`, isUnknown: false }],
      };
    }
  }
  return {
    packs: [],
    passed: [],
    unreadable: [{ file: folder, message: `${folder} is being repacked again and again`, isUnknown: false }],
  };
};
