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

/** Objects by their ids, wherever they may belong. */
export async function* objectContent(repository: Repository, ids: readonly string[]): AsyncGenerator<SourceItem> {
  if (ids.length === 0) return;
  for await (const object of readObjects(repository, ids)) yield* objectItems(object, placeOfObject(object));
}

/**
 * Blobs at the paths where they were first committed, compared with what stood there before: a secret is told once, not
 * for each later version of its file.
 */
export const introducedContent = (repository: Repository, changes: readonly Change[]): AsyncIterable<SourceItem> =>
  changedContent(repository, changes);
