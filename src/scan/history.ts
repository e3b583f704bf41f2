import type { Engine } from '../engine/engine.ts';
import { commitChanges } from '../git/changes.ts';
import type { Change } from '../git/raw-diff.ts';
import type { Repository } from '../git/repository.ts';
import { historyGaps } from '../source/gaps.ts';
import { allObjects, introducedContent, looseBlobs } from '../source/history.ts';
import type { SourceItem } from '../source/item.ts';

/**
 * Scans all objects of the repository in two passes: first every blob without knowing where it belongs; then the few
 * that hold something again, at each path where it was first committed, so that allow-lists by path can have their say.
 * @param suspecting an engine that, without knowing paths, finds something in all that holds something at any path
 * @param onObject told of each object read in the first pass
 */
export async function* historyContent(
  repository: Repository,
  suspecting: Engine,
  onObject: () => void,
): AsyncGenerator<SourceItem> {
  yield* historyGaps(repository);
  const suspects = new Set<string>();
  for await (const item of allObjects(repository, onObject)) {
    if (item.type !== 'chunk' || item.chunk.place.kind !== 'file') yield item;
    else if (holdsSomething(suspecting, item)) suspects.add(item.chunk.place.object!);
    else if ((item.chunk.offset ?? 0) === 0) yield { type: 'clean', bytes: item.chunk.bytes.length };
  }
  const changes = await introductionsOf(repository, suspects);
  yield* introducedContent(repository, changes);
  const committed = new Set(changes.map(({ object }) => object));
  const loose = [...suspects].filter((id) => !committed.has(id));
  if (loose.length > 0) yield* looseBlobs(repository, loose);
}

const holdsSomething = (engine: Engine, { chunk }: Extract<SourceItem, { type: 'chunk' }>): boolean => {
  const { findings, allowed } = engine(chunk);
  return findings.length > 0 || allowed.length > 0;
};

/** The first commit that brought each blob to each of its paths. */
const introductionsOf = async (repository: Repository, blobs: ReadonlySet<string>): Promise<readonly Change[]> => {
  if (blobs.size === 0) return [];
  const first = new Map<string, Change>();
  for await (const change of commitChanges(repository, ['--all'], 'as a new file')) {
    const key = `${change.object} ${change.path}`;
    if (blobs.has(change.object) && !first.has(key)) first.set(key, change);
  }
  return [...first.values()];
};
