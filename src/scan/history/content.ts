import type { Engine } from '../../engine/engine.ts';
import type { Rule } from '../../engine/rule.ts';
import { commitChanges } from '../../git/changes.ts';
import type { Change } from '../../git/raw-diff.ts';
import type { Repository } from '../../git/repository.ts';
import { historyGaps } from '../../source/gaps.ts';
import { introducedContent, objectContent } from '../../source/history.ts';
import type { SourceItem } from '../../source/item.ts';
import { firstLook } from './first-look.ts';

export interface HistoryScan {
  readonly repository: Repository;
  readonly rules: readonly Rule[];
  /** An engine that, without knowing paths, finds something in all that holds something at any path. */
  readonly suspecting: Engine;
  readonly config: string | undefined;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Scans all objects of the repository in two passes: first everything without knowing where it belongs; then the few
 * that hold something again, at each path where it was first committed, so that allow-lists by path can have their say.
 */
export async function* historyContent(scan: HistoryScan): AsyncGenerator<SourceItem> {
  const { repository } = scan;
  yield* historyGaps(repository);
  const { suspects, problems, count, bytes } = await firstLook(scan);
  yield { type: 'clean', count: count - suspects.size, bytes };
  for (const message of problems) yield { type: 'problem', path: '', message };
  const blobs = new Set([...suspects].flatMap(([id, type]) => (type === 'blob' ? [id] : [])));
  const changes = await introductionsOf(repository, blobs);
  yield* introducedContent(repository, changes);
  const committed = new Set(changes.map(({ object }) => object));
  yield* objectContent(
    repository,
    [...suspects.keys()].filter((id) => !committed.has(id)),
  );
}

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
