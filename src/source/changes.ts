import type { Chunk, Place } from '../engine/chunk.ts';
import { idLinesOf } from '../git/commits.ts';
import { type GitObject, type MissingObject, readObjects } from '../git/objects.ts';
import type { Change } from '../git/raw-diff.ts';
import type { Repository } from '../git/repository.ts';
import type { SourceItem } from './item.ts';
import { inPieces, newlines } from './pieces.ts';

const SUBMODULE = '160000';
const SYMBOLIC_LINK = '120000';

const placeOf = (change: Change): Place => ({
  kind: change.mode === SYMBOLIC_LINK ? 'symlink' : 'file',
  path: change.path,
  object: change.object,
  bases: change.bases,
  ...(change.commit === undefined ? {} : { commit: change.commit }),
});

/** A piece of a commit without the ids that it begins with: of thousands some look like a part of a credential. */
const withoutIds = (chunk: Chunk): Chunk => {
  const { bytes, goesOn, own } = chunk;
  const length = goesOn ? 0 : idLinesOf(bytes);
  if (length === 0) return chunk;
  const line = 1 + newlines(bytes.subarray(0, length));
  const moved = own && { start: own.start, end: own.end - length };
  return { ...chunk, bytes: bytes.subarray(length), offset: length, line, ...(moved && { own: moved }) };
};

/** The chunks of one object, or the problem that it is missing. */
export async function* objectItems(object: GitObject | MissingObject, place: Place): AsyncGenerator<SourceItem> {
  if (object.type === 'missing') {
    const message = `object ${object.id} is missing from the repository (a partial or damaged clone)`;
    yield { type: 'problem', path: place.path, message };
    return;
  }
  for await (const chunk of inPieces(object.content, place))
    yield { type: 'chunk', chunk: object.type === 'commit' ? withoutIds(chunk) : chunk };
}

/** Whether git has content for what a change brings in: a submodule's is in a repository of its own. */
export const hasContent = ({ mode }: Change): boolean => mode !== SUBMODULE;

/** Gives objects by their ids, in the order of these. */
type ReadObjects = (ids: readonly string[]) => AsyncIterable<GitObject | MissingObject>;

/** The content that changes bring in, in their order, with another way to read it. */
export async function* contentOfChanges(read: ReadObjects, changes: readonly Change[]): AsyncGenerator<SourceItem> {
  const readable = changes.filter(hasContent);
  for (const change of changes) {
    if (hasContent(change)) continue;
    const { path } = change;
    yield { type: 'skip', path, reason: 'submodule (scan it in its own repository)' };
  }
  if (readable.length === 0) return;
  let next = 0;
  for await (const object of read(readable.map((change) => change.object))) {
    yield* objectItems(object, placeOf(readable[next++]!));
  }
}

/** The content that changes bring in, in their order. */
export const changedContent = (repository: Repository, changes: readonly Change[]): AsyncGenerator<SourceItem> =>
  contentOfChanges((ids) => readObjects(repository, ids), changes);
