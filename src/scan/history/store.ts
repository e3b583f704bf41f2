import { listObjects } from '../../git/objects.ts';
import type { ObjectFormat } from '../../git/pack/format.ts';
import { type LooseObject, listLoose } from '../../git/pack/loose.ts';
import { objectFolders } from '../../git/pack/object-folders.ts';
import { type IsKnownPack, type OpenPack, openPacks, type PassedPack, type Unreadable } from '../../git/pack/packs.ts';
import type { Repository } from '../../git/repository.ts';

/** Everything that is stored, opened or listed. */
export interface Store {
  readonly packs: readonly OpenPack[];
  readonly passed: readonly PassedPack[];
  readonly loose: readonly LooseObject[];
  readonly unreadable: readonly Unreadable[];
}

/** Opens all packs that are not known and lists all loose objects, also those of repositories that this one borrows from. */
export const openStore = (repository: Repository, format: ObjectFormat, isKnown: IsKnownPack): Store => {
  const folders = objectFolders(repository);
  const packs = folders.map((folder) => openPacks(folder, format, isKnown));
  const loose = folders.map((folder) => listLoose(folder, format));
  return {
    packs: packs.flatMap((opened) => opened.packs),
    passed: packs.flatMap((opened) => opened.passed),
    loose: loose.flatMap(({ objects }) => objects),
    unreadable: [...packs, ...loose].flatMap(({ unreadable }) => unreadable),
  };
};

/** Objects in packs of an unknown kind, as far as git knows them. */
export const unlisted = async (
  repository: Repository,
  unreadable: readonly Unreadable[],
  isSeen: (id: string) => boolean,
): Promise<string[]> => {
  if (!unreadable.some(({ isUnknown }) => isUnknown)) return [];
  const ids: string[] = [];
  for await (const id of listObjects(repository)) if (!isSeen(Buffer.from(id, 'hex').toString('latin1'))) ids.push(id);
  return ids;
};
