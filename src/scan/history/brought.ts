import type { Place } from '../../engine/chunk.ts';
import type { CommittedChange } from '../../git/introductions.ts';
import type { WalkAhead } from './ahead.ts';
import type { Base } from './base.ts';
import type { Introduction } from './seen/state.ts';

/** What leads to a commit. */
export type Reach = Exclude<NonNullable<Place['reach']>, 'nothing'>;

/** What leads to a commit, and when it was made. */
export type Standing = Pick<Place, 'reach' | 'date'>;

/** A commit that brought something that may hold a secret. */
export interface Brought extends Introduction {
  readonly reach: Reach;
  /** Undefined where only what was noted is known. */
  change?: CommittedChange;
}

/** What is sought in commits. */
export interface Sought {
  readonly base: Base;
  /** Names of files and folders that hold something. */
  readonly names: ReadonlySet<string>;
  readonly keyOf: (path: string) => string;
  /** The tips of all refs before the scan began to look; undefined when nothing is to be noted. */
  readonly tips: readonly string[] | undefined;
  /** A walk that was begun already. */
  readonly ahead?: WalkAhead | undefined;
}

type Ordered = Pick<Brought, 'reach' | 'date' | 'commit'>;

/** Those that refs lead to come first, the oldest first; the order of two never depends on what else there is. */
export const inOrder = (a: Ordered, b: Ordered): number => {
  if (a.reach !== b.reach) return a.reach === 'refs' ? -1 : 1;
  return a.date - b.date || (a.commit < b.commit ? -1 : a.commit > b.commit ? 1 : 0);
};
