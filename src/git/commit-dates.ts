/** Commits whose date is known to be another than they say. */
export interface Skewed {
  get(commit: string): number | undefined;
}

/**
 * When commits were made, in seconds, put right so that no commit is as old as one it builds on, however clocks were set.
 * What comes out depends on a commit and its ancestors alone, not on what leads to it, so that an order by it stays the
 * same whatever else is in a repository (commit-graph, "corrected committer date", is made the same way).
 */
export class CommitDates {
  readonly #dates = new Map<string, number>();
  readonly #known: Skewed;
  /** Of the commits noted here, those whose date is another than they say. */
  readonly skewed = new Map<string, number>();

  constructor(known: Skewed = new Map()) {
    this.#known = known;
  }

  /** Takes down what a commit says; those that it builds on come before it, or are noted by themselves. */
  note(commit: string, said: number, parents: readonly string[]): void {
    let date = this.#known.get(commit) ?? this.skewed.get(commit) ?? said;
    for (const parent of parents) date = Math.max(date, (this.#dates.get(parent) ?? -1) + 1);
    this.#dates.set(commit, date);
    if (date !== said && this.#known.get(commit) === undefined) this.skewed.set(commit, date);
  }

  /** Of a commit that was noted. */
  of(commit: string): number {
    return this.#dates.get(commit) ?? 0;
  }
}
