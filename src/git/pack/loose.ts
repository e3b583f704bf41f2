import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { KeywardenError, messageOf } from '../../errors.ts';
import type { ObjectFormat } from './format.ts';
import { BLOB, COMMIT, TAG, TREE } from './headers.ts';
import type { Unreadable } from './packs.ts';

/** An object in a file of its own. */
export interface LooseObject {
  readonly id: string;
  readonly file: string;
}

const TYPES: Readonly<Record<string, number>> = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG };

const FOLDER = /^[0-9a-f]{2}$/;

/** The loose objects of an object folder (gitrepository-layout, `objects/[0-9a-f][0-9a-f]`). */
export const listLoose = (
  objects: string,
  { idSize }: ObjectFormat,
): { objects: LooseObject[]; unreadable: Unreadable[] } => {
  const found: LooseObject[] = [];
  const unreadable: Unreadable[] = [];
  const list = (folder: string): string[] => {
    try {
      return readdirSync(folder);
    } catch (thrown) {
      if (existsSync(folder)) unreadable.push({ file: folder, message: messageOf(thrown), isUnknown: false });
      return [];
    }
  };
  for (const folder of list(objects).filter((name) => FOLDER.test(name)))
    for (const name of list(join(objects, folder)))
      if (/^[0-9a-f]+$/.test(name) && name.length === 2 * idSize - 2)
        found.push({ id: folder + name, file: join(objects, folder, name) });
  return { objects: found, unreadable };
};

/** The content of a loose object; undefined when it would be larger than `most` bytes. Throws when it is damaged. */
export const readLoose = (file: string, most: number): { type: number; content: Buffer } | undefined => {
  if (statSync(file).size > most) return undefined;
  let bytes: Buffer;
  try {
    bytes = inflateSync(readFileSync(file), { maxOutputLength: most + 64 });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw thrown;
  }
  const nul = bytes.indexOf(0);
  const [name = '', size = ''] = bytes.toString('latin1', 0, Math.min(nul, 32)).split(' ');
  const content = bytes.subarray(nul + 1);
  const type = TYPES[name];
  if (nul < 0 || type === undefined || size !== String(content.length))
    throw new KeywardenError(`${file} is damaged: its header does not fit`);
  return { type, content };
};
