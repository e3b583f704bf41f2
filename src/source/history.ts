import type { Place } from '../engine/chunk.ts';
import { type GitObject, type MissingObject, readAllObjects, readObjects } from '../git/objects.ts';
import type { Change } from '../git/raw-diff.ts';
import type { Repository } from '../git/repository.ts';
import { changedContent, objectItems } from './changes.ts';
import type { SourceItem } from './item.ts';

/** Where an object stands as long as nothing else is known; trees have no content of their own to tell of. */
export const placeOfObject = ({ id, type }: GitObject | MissingObject): Place => {
  if (type === 'commit') return { kind: 'commit', path: '', object: id, commit: id };
  if (type === 'tag') return { kind: 'tag', path: '', object: id };
  return { kind: 'file', path: '', object: id };
};

/**
 * Every blob, commit and tag of the repository once, whatever refers to it. Which paths and commits a blob belongs to
 * is not known here; it is asked later, of the few blobs that hold something.
 * @param onObject told of each object read, for progress
 */
export async function* allObjects(repository: Repository, onObject: () => void): AsyncGenerator<SourceItem> {
  for await (const object of readAllObjects(repository)) {
    onObject();
    if (object.type !== 'tree') yield* objectItems(object, placeOfObject(object));
  }
}

/** Objects, wherever they may belong, but for those that are not told. */
export async function* contentOfObjects(
  objects: AsyncIterable<GitObject | MissingObject>,
  isTold: (object: GitObject | MissingObject) => boolean,
): AsyncGenerator<SourceItem> {
  for await (const object of objects) if (isTold(object)) yield* objectItems(object, placeOfObject(object));
}

/** Objects by their ids, wherever they may belong. */
export async function* objectContent(repository: Repository, ids: readonly string[]): AsyncGenerator<SourceItem> {
  if (ids.length > 0) yield* contentOfObjects(readObjects(repository, ids), () => true);
}

/**
 * Blobs at the paths where they were first committed, compared with what stood there before: a secret is told once, not
 * for each later version of its file.
 */
export const introducedContent = (repository: Repository, changes: readonly Change[]): AsyncIterable<SourceItem> =>
  changedContent(repository, changes);

const nameItem = (text: string, place: Place): SourceItem => ({
  type: 'chunk',
  chunk: { bytes: Buffer.from(text), place },
});

/** Names of files and folders as content: each at the path where it was committed first, others by themselves. */
export function* namesContent(changes: readonly Change[], names: ReadonlySet<string>): Generator<SourceItem> {
  const left = new Set(names);
  const told = new Set<string>();
  for (const { path, object, commit } of changes) {
    const parts = path.split('/');
    for (const [place, name] of parts.entries()) {
      const until = parts.slice(0, place + 1).join('/');
      if (!names.has(name) || told.has(until)) continue;
      told.add(until);
      left.delete(name);
      yield nameItem(name, { kind: 'name', path: until, object, ...(commit === undefined ? {} : { commit }) });
    }
  }
  for (const name of left) yield nameItem(name, { kind: 'name', path: name });
}

/** The names of refs (branches, tags, notes, stashes and others) as content. */
export function* refNames(names: readonly string[]): Generator<SourceItem> {
  for (const name of names) yield nameItem(name, { kind: 'ref', path: name });
}
