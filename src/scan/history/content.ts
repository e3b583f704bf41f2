import type { Engine, Looked } from '../../engine/engine.ts';
import { isExpected } from '../../errors.ts';
import { listRefs, type Repository } from '../../git/repository.ts';
import { listTips } from '../../git/tips.ts';
import { historyGaps } from '../../source/gaps.ts';
import type { SourceItem } from '../../source/item.ts';
import type { Profile } from '../profile.ts';
import { early, WalkAhead } from './ahead.ts';
import { skewOf } from './base.ts';
import { firstLook } from './first-look.ts';
import { headOf } from './head.ts';
import { plainLook } from './plain-look.ts';
import { canAnnounce } from './prepare.ts';
import { newSince } from './reached.ts';
import type { ScanKeys } from './seen/keys.ts';
import { Seen } from './seen/seen.ts';
import { toldContent } from './told.ts';

export interface HistoryScan extends Looked {
  readonly repository: Repository;
  /** Where the settings are; default: in the repository itself. */
  readonly home?: Pick<Repository, 'cwd' | 'root'>;
  /** Finds what is told in the end. */
  readonly engine: Engine;
  /** An engine that, without knowing paths, finds something in all that holds something at any path. */
  readonly suspecting: Engine;
  readonly config: string | undefined;
  /** What the scan depends on; undefined when what earlier scans have seen is not to be passed by. */
  readonly keys: ScanKeys | undefined;
  readonly signal: AbortSignal | undefined;
  readonly profile: Profile | undefined;
  /** Whether a clone that lacks a part of its history is scanned as far as it goes. */
  readonly allowIncomplete: boolean;
  /** Whether to say, too, that no scan was stopped. */
  readonly resume: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Scans all objects of the repository in two passes: first everything without knowing where it belongs; then the few
 * that hold something again, at each path where it was first committed, so that allow-lists by path can have their say.
 */
export async function* historyContent(scan: HistoryScan): AsyncGenerator<SourceItem> {
  const { repository, keys } = scan;
  // What comes in while objects are listed and looked at must not be taken for known by the next scan.
  const listedTips = keys && early(tipsOf(repository));
  const asked = { refs: early(listRefs(repository)), head: early(headOf(repository)) };
  let isWhole = true;
  for await (const gap of historyGaps(repository)) {
    isWhole = false;
    yield scan.allowIncomplete ? passedOver(gap) : gap;
  }
  // The plain way has no use for what was seen: it asks git for everything, and notes nothing.
  const noted = keys && Seen.open(repository, keys);
  const isFast = noted?.isEmpty === false || canAnnounce(scan.rules);
  const seen = isFast ? noted : undefined;
  yield* resumed(seen, scan.resume);
  const tips = seen && (await listedTips);
  const reached = seen?.brief.reached ?? undefined;
  const revisions = tips === undefined ? { args: ['--all'] } : newSince(reached, tips);
  const ahead = new WalkAhead(repository, revisions, skewOf(reached));
  // Where dates were not looked at before, that is made up for first (`introductions.ts`).
  if (reached?.skewed) ahead.begin();
  try {
    const look = { ...scan, seen, onMuch: ahead.begin };
    const found = await (isFast ? firstLook(look) : plainLook(repository, scan.suspecting));
    // What stops a scan on a terminal ends its git, too, so that the walk is begun anew then.
    const walked = scan.signal?.aborted ? {} : { ahead };
    yield* toldContent({ ...scan, ...asked, seen, tips, isWhole, ...walked }, found);
  } finally {
    ahead.stop();
  }
}

/** Where the scan goes on when another was stopped. */
function* resumed(seen: Seen | undefined, isAsked: boolean): Generator<SourceItem> {
  const isPart = seen?.brief.isPart === true;
  if (isPart)
    yield {
      type: 'remark',
      message: `this scan goes on where another was stopped, after ${seen.brief.count} objects`,
    };
  else if (isAsked) yield { type: 'remark', message: 'no scan was stopped here, so there is nothing to go on from' };
}

/** Undefined when git cannot tell, which is then said where commits are asked for what they brought. */
const tipsOf = (repository: Repository): Promise<string[] | undefined> =>
  listTips(repository).catch((thrown: unknown) => {
    if (isExpected(thrown)) return undefined;
    throw thrown;
  });

const passedOver = (gap: SourceItem): SourceItem =>
  gap.type === 'problem' ? { type: 'skip', path: '', reason: 'history that is not in this clone' } : gap;
