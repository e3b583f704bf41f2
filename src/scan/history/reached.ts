import { listReachable } from '../../git/changes.ts';
import type { Repository } from '../../git/repository.ts';
import { isAnyLost, type Revisions, without } from '../../git/tips.ts';
import type { Base } from './base.ts';
import type { Reached } from './seen/state.ts';

/** Whether something that refs led to is led to by none of them any more. */
export const isHistoryCut = async (repository: Repository, base: Base, tips: readonly string[]): Promise<boolean> => {
  const now = new Set(tips);
  const moved = base.reached?.tips.filter((tip) => !now.has(tip)) ?? [];
  return moved.length > 0 && (await isAnyLost(repository, moved, tips));
};

/** Of what is known, what the tips of today lead to. */
export const stillReached = (repository: Repository, base: Base, tips: readonly string[]): Base => {
  if (!base.reached) return base;
  const reachable = new Set(listReachable(repository, tips));
  return {
    ...base,
    introductions: base.introductions.filter(({ commit }) => reachable.has(commit)),
    reached: {
      ...base.reached,
      tips: base.reached.tips.filter((tip) => reachable.has(tip)),
      commits: base.reached.commits.filter(([commit]) => reachable.has(commit)),
    },
  };
};

/** The commits that are not known; undefined when there are none. */
export const newSince = (reached: Reached | undefined, tips: readonly string[]): Revisions | undefined => {
  const old = new Set(reached?.tips);
  const fresh = tips.filter((tip) => !old.has(tip));
  return fresh.length === 0 ? undefined : { args: [], ids: [...fresh, ...without(old)] };
};
