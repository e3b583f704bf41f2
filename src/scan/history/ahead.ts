import { CommitDates, type Skewed } from '../../git/commit-dates.ts';
import { startWalk, type Walk } from '../../git/introductions.ts';
import type { Repository } from '../../git/repository.ts';
import type { Revisions } from '../../git/tips.ts';

/** A walk through commits that is begun while objects are still looked at. */
export class WalkAhead {
  readonly dates: CommitDates;
  readonly #repository: Repository;
  readonly #revisions: Revisions | undefined;
  #walk: Walk | undefined;

  /** @param revisions the commits that are to be walked through; undefined for none */
  constructor(repository: Repository, revisions: Revisions | undefined, known: Skewed) {
    this.dates = new CommitDates(known);
    this.#repository = repository;
    this.#revisions = revisions;
  }

  readonly begin = (): void => {
    if (this.#revisions) this.#walk ??= startWalk(this.#repository, this.#revisions, this.dates);
  };

  /** Hands the walk over, if it was begun and goes through just these commits. */
  take({ args, ids = [] }: Revisions): Walk | undefined {
    const { args: own, ids: ownIds = [] } = this.#revisions ?? { args: [] };
    if (args.join('\n') !== own.join('\n') || ids.join('\n') !== ownIds.join('\n')) return undefined;
    const walk = this.#walk;
    this.#walk = undefined;
    return walk;
  }

  /** Ends it, unless somebody has taken it. */
  readonly stop = (): void => this.#walk?.stop();
}

/** An answer that is asked for before it is needed: whether it fails is seen only then. */
export const early = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  answer.catch(() => {});
  return answer;
};
