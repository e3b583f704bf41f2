import { isExpected } from '../../errors.ts';
import type { CommittedChange } from '../../git/introductions.ts';
import type { Repository } from '../../git/repository.ts';
import type { Base } from './base.ts';
import { type Brought, inOrder, type Sought, type Standing } from './brought.ts';
import { newSince } from './reached.ts';
import { sortedIds, withIds } from './seen/sorted-ids.ts';
import { type Reached, UNKNOWN } from './seen/state.ts';
import { Walks } from './walks.ts';

export interface Introduced {
  readonly base: Base;
  /** Each object at each path, with the commit that brought it there first, the oldest first. */
  readonly first: readonly Brought[];
  /** The first change at each path that holds one of the names. */
  readonly named: readonly CommittedChange[];
  readonly standingOf: (commit: string) => Standing;
  /** What is to be noted of it; undefined when not all could be learned. */
  readonly lasting: Lasting | undefined;
  /** Why not all commits could be asked. */
  readonly problem?: string;
}

export interface Lasting {
  readonly reached: Omit<Reached, 'alone'>;
  /** What the commits that refs lead to have brought; of a brief base, what was not known. */
  readonly introductions: readonly Brought[];
  /** Whether all of it was known. */
  readonly isKnown: boolean;
}

/** Which commits brought what may hold something: known ones as they were noted, others as git tells them. */
export const introductionsOf = async (repository: Repository, sought: Sought): Promise<Introduced> => {
  const walks = new Walks(repository, sought);
  try {
    const lasting = await refsWalked(walks, sought);
    await walks.transient(sought.tips);
    return introduced(walks, sought, lasting);
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
    return { ...introduced(walks, sought, undefined), problem: `not all commits can be read: ${thrown.message}` };
  }
};

/** Goes through all commits that refs lead to, as far as they are not known. */
const refsWalked = async (walks: Walks, { base, tips }: Sought): Promise<Lasting | undefined> => {
  if (tips === undefined) {
    if (walks.isWanted) await walks.walk({ args: ['--all'] });
    return undefined;
  }
  const since = newSince(base.reached, tips);
  if (!walks.isWanted) return nothingSought(tips, since === undefined);
  // Where nothing had to be told apart by its date until now, that is made up for.
  const before = base.reached && base.reached.tips.length > 0 && !base.reached.skewed;
  if (before) await walks.visit({ args: [], ids: base.reached.tips });
  if (since) await walks.walk(since);
  const { skewed } = walks.dates;
  const noted = base.reached?.skewed;
  const reached = { tips, skewed: noted ? withIds(noted, skewed) : sortedIds(skewed), commits: walks.reached };
  const isKnown = !before && since === undefined && base.reached !== undefined;
  return { reached, introductions: lastingOf(walks.brought, base), isKnown };
};

const nothingSought = (tips: readonly string[], isKnown: boolean): Lasting => ({
  reached: { tips, skewed: undefined, commits: [] },
  introductions: [],
  isKnown,
});

/** Each once: commits that were known and had to be gone through again tell the same. */
const lastingOf = (brought: readonly Brought[], { isBrief, introductions }: Base): Brought[] => {
  if (isBrief) return brought.slice(introductions.length);
  const once = new Map<string, Brought>();
  for (const one of brought) {
    const key = `${one.commit} ${one.object} ${one.pathKey}`;
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()];
};

const introduced = (walks: Walks, { base }: Sought, lasting: Lasting | undefined): Introduced => ({
  base,
  first: firstOfEach([...walks.brought].sort(inOrder)),
  named: walks.named,
  standingOf: walks.standingOf,
  lasting,
});

const firstOfEach = (brought: readonly Brought[]): Brought[] => {
  const first = new Map<string, Brought>();
  for (const one of brought) {
    const key = `${one.object} ${one.pathKey}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, one);
    else if (other.verdict === UNKNOWN) other.verdict = one.verdict;
  }
  return [...first.values()];
};
