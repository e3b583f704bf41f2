import type { Engine, Looked } from '../../engine/engine.ts';
import { isExpected } from '../../errors.ts';
import { commitChanges } from '../../git/changes.ts';
import type { Change } from '../../git/raw-diff.ts';
import { listRefs, type Repository } from '../../git/repository.ts';
import { historyGaps } from '../../source/gaps.ts';
import { introducedContent, namesContent, objectContent, refNames } from '../../source/history.ts';
import type { SourceItem } from '../../source/item.ts';
import { tellsAtPath } from './at-path.ts';
import { holdsSomething } from './by-git.ts';
import { openCache } from './cache.ts';
import type { Findings } from './findings.ts';
import { type FirstLook, firstLook } from './first-look.ts';
import { plainLook } from './plain-look.ts';
import { canAnnounce } from './prepare.ts';
import { worthTelling } from './worth-telling.ts';

export interface HistoryScan extends Looked {
  readonly repository: Repository;
  /** Finds what is told in the end. */
  readonly engine: Engine;
  /** An engine that, without knowing paths, finds something in all that holds something at any path. */
  readonly suspecting: Engine;
  readonly config: string | undefined;
  /** Whether what earlier scans have proven clean is passed by. */
  readonly cached: boolean;
  readonly signal: AbortSignal | undefined;
  /** Whether a clone that lacks a part of its history is scanned as far as it goes. */
  readonly allowIncomplete: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Scans all objects of the repository in two passes: first everything without knowing where it belongs; then the few
 * that hold something again, at each path where it was first committed, so that allow-lists by path can have their say.
 */
export async function* historyContent(scan: HistoryScan): AsyncGenerator<SourceItem> {
  const { repository } = scan;
  for await (const gap of historyGaps(repository)) yield scan.allowIncomplete ? passedOver(gap) : gap;
  const cache = scan.cached ? openCache(repository, scan, repository.objectFormat === 'sha1' ? 20 : 32) : undefined;
  yield* toldContent(scan, await look({ ...scan, cache }));
}

/** The content of which something is told after a first look. */
export async function* toldContent(
  { repository, engine, suspecting, cached }: Pick<HistoryScan, 'repository' | 'engine' | 'suspecting' | 'cached'>,
  { suspects, texts, names, problems, count, bytes, known }: Findings,
): AsyncGenerator<SourceItem> {
  for (const message of problems) yield { type: 'problem', path: '', message };
  const blobs = new Set([...suspects].flatMap(([id, { type }]) => (type === 'blob' ? [id] : [])));
  yield* refNames(listRefs(repository).filter((name) => holdsSomething(suspecting, Buffer.from(name))));
  const { changes, named, problem } = await introductionsOf(repository, blobs, names);
  if (problem !== undefined) yield { type: 'problem', path: '', message: problem };
  yield* namesContent(named, names);
  const mayTell = tellsAtPath(engine, texts);
  const told = await worthTelling({ repository, engine, suspects, mayTell, changes });
  const committed = new Set(changes.map(({ object }) => object));
  const others = [...suspects].flatMap(([id, { signs }]) =>
    committed.has(id) || (signs && !mayTell('', signs)) ? [] : [id],
  );
  const left = new Set([...others, ...told.map(({ object }) => object)]);
  yield { type: 'clean', count: count + (cached ? known : 0) - left.size, bytes };
  yield* introducedContent(repository, told);
  yield* objectContent(repository, others);
}

/** The fast way, or the plain one for rules that ask for what the fast one cannot look for. */
const look = (wanted: FirstLook): Promise<Findings> =>
  canAnnounce(wanted.rules) ? firstLook(wanted) : plainLook(wanted.repository, wanted.suspecting);

const passedOver = (gap: SourceItem): SourceItem =>
  gap.type === 'problem' ? { type: 'skip', path: '', reason: 'history that is not in this clone' } : gap;

interface Introductions {
  /** The first commit that brought each blob to each of its paths, the oldest first. */
  readonly changes: readonly Change[];
  /** The first change at each path that holds one of the names. */
  readonly named: readonly Change[];
  /** Why not all commits could be asked. */
  readonly problem?: string;
}

/** What commits brought: those that refs lead to, then those that only reflogs do. */
async function* allChanges(repository: Repository): AsyncGenerator<Change> {
  yield* commitChanges(repository, ['--all'], 'as a new file');
  yield* commitChanges(repository, ['--reflog', '--not', '--all'], 'as a new file');
}

const introductionsOf = async (
  repository: Repository,
  blobs: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Promise<Introductions> => {
  const first = new Map<string, Change>();
  const named = new Map<string, Change>();
  const all = (): Introductions => ({ changes: [...first.values()], named: [...named.values()] });
  if (blobs.size === 0 && names.size === 0) return all();
  try {
    for await (const change of allChanges(repository)) {
      const key = `${change.object} ${change.path}`;
      if (blobs.has(change.object) && !first.has(key)) first.set(key, { ...change, bases: [] });
      if (names.size > 0 && !named.has(change.path) && change.path.split('/').some((part) => names.has(part)))
        named.set(change.path, change);
    }
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
    return { ...all(), problem: `not all commits can be read: ${thrown.message}` };
  }
  return all();
};
