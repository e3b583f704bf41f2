import type { Settings } from '../config/load.ts';
import { atAnyPath } from '../engine/any-path.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { UsageError } from '../errors.ts';
import { listCommits } from '../git/changes.ts';
import type { Repository } from '../git/repository.ts';
import { createKernelFinder } from '../kernel/finder.ts';
import type { Source } from '../source/item.ts';
import { messageContent } from '../source/message.ts';
import { parseRange, rangeContent } from '../source/range.ts';
import { handedContent, stagedContent } from '../source/staged.ts';
import { pipedContent } from '../source/stdin.ts';
import { worktreeContent } from '../source/worktree.ts';
import { chosen } from './chosen.ts';
import { scanKeys } from './history/seen/keys.ts';
import type { HistoryTarget, ScanRequest, ScanTarget, WorktreeTarget } from './request.ts';
import type { TreeLook } from './worktree/content.ts';

/** What every stage of a scan needs to know. */
interface Scan {
  readonly request: ScanRequest;
  readonly repository: Repository | undefined;
  readonly settings: Settings;
  readonly engine: Engine;
}

/** What is to be looked at. */
export interface Content {
  readonly source: Source;
  /** What to call a piece of it, in the singular. */
  readonly unit: string;
  /** Told of each piece. */
  readonly onItem: () => void;
  /** True when the source itself takes down how long it reads. */
  readonly isTimed?: true;
}

/** The content of a scan's target, and what to call it. */
export const contentFor = (scan: Scan, onItem: () => void): Content => {
  const { request, repository } = scan;
  const { target } = request;
  switch (target.mode) {
    case 'worktree':
      return worktree(scan, target, onItem);
    case 'staged': {
      const source = repository ? stagedContent(repository) : handedContent(target.handed!);
      return { source, unit: 'staged file', onItem };
    }
    case 'range':
      return {
        source: rangeContent(repository!, parseRange(repository!, target.range)),
        unit: 'committed change',
        onItem,
      };
    case 'commits':
      return { source: rangeContent(repository!, target.range), unit: 'committed change', onItem };
    case 'message':
      return { source: messageContent(target.text), unit: 'message', onItem };
    case 'history': {
      return { source: historySource(scan), unit: 'object', onItem: () => {} };
    }
    case 'stdin':
      return { source: pipedContent(target.input, target.path ?? ''), unit: 'input', onItem };
  }
};

/** Files; what is in archives has to be opened by whoever looks at it, so that those are handed on as they are. */
const worktree = (
  { request, repository, settings, engine }: Scan,
  { paths, gitignore = true }: WorktreeTarget,
  onItem: () => void,
): Content => {
  const { cwd, config, profile } = request;
  const asked = { cwd, paths: paths.length > 0 ? paths : [repository!.root!], gitignore, repository };
  if (request.archives) return { source: worktreeContent(asked), unit: 'file', onItem };
  const start = { cwd, root: repository?.root, config, chosen: chosen(request) };
  const source = treeSource({ ...asked, rules: settings.rules, engine, profile, start, onItem });
  return { source, unit: 'file', onItem: () => {}, isTimed: true };
};

/** All files; what shares them out among threads is loaded only then. */
async function* treeSource(look: TreeLook): Source {
  yield* (await import('./worktree/content.ts')).treeContent(look);
}

/** An engine that is made when it is first asked: what was seen before needs none. */
const later = (make: () => Engine): Engine => {
  let engine: Engine | undefined;
  return (chunk) => {
    engine ??= make();
    return engine(chunk);
  };
};

/** All of a repository; what that needs is loaded only then. */
async function* historySource({ request, repository, settings }: Scan): Source {
  const finder = createKernelFinder;
  const suspecting = later(() => createEngine(settings, { finder, as: atAnyPath }));
  const onProgress = request.onProgress ?? (() => {});
  const { signal, config, target, profile } = request;
  const { commits, allowIncomplete = false, cached = true, resume = false } = target as HistoryTarget;
  const { recurseSubmodules = false } = target as HistoryTarget;
  if (commits && listCommits(repository!, commits).length === 0)
    yield { type: 'remark', message: 'no commit is chosen by these options, so none was scanned' };
  else if (commits) yield* rangeContent(repository!, { revisions: commits, tips: [], base: undefined });
  else {
    const { rules, minConfidence } = settings;
    const keys = cached ? scanKeys(settings) : undefined;
    const how = { config, keys, signal, profile, allowIncomplete, resume, onProgress };
    const engine = later(() => createEngine(settings, { finder }));
    const scan = { repository: repository!, rules, minConfidence, engine, suspecting, ...how };
    if (recurseSubmodules) yield* (await import('./history/submodules.ts')).withSubmodules(scan);
    else yield* (await import('./history/content.ts')).historyContent(scan);
  }
}

/** The content with what is in its archives; what opens them is loaded only when it is asked for. */
export const withArchives = async (source: Source, { mode }: ScanTarget): Promise<Source> => {
  if (mode === 'history') throw new UsageError('archives are not opened in the whole history: use --range or files');
  const { alsoInside } = await import('../source/archive/inside.ts');
  return alsoInside(source);
};
