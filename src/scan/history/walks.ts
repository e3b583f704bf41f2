import { CommitDates } from '../../git/commit-dates.ts';
import { type CommittedChange, startWalk, visitCommits } from '../../git/introductions.ts';
import type { Repository } from '../../git/repository.ts';
import { askCommits, type Revisions, without } from '../../git/tips.ts';
import type { WalkAhead } from './ahead.ts';
import { skewOf } from './base.ts';
import { type Brought, inOrder, type Reach, type Sought, type Standing } from './brought.ts';
import { UNKNOWN } from './seen/state.ts';

interface Named extends Pick<Brought, 'commit' | 'reach' | 'date'> {
  readonly change: CommittedChange;
}

/** Goes through commits and picks out what is sought in them. */
export class Walks {
  /** What is known, then what was met. */
  readonly brought: Brought[];
  readonly dates: CommitDates;
  readonly #repository: Repository;
  readonly #sought: Sought;
  readonly #ahead: WalkAhead | undefined;
  readonly #named = new Map<string, Named>();
  /** Of the objects that may hold something, the commits that were met, and their dates. */
  readonly #met: { readonly refs: Map<string, number>; readonly reflog: Map<string, number> };

  constructor(repository: Repository, sought: Sought) {
    const { reached, introductions: known } = sought.base;
    this.#ahead = sought.ahead;
    this.#repository = repository;
    this.#sought = sought;
    this.dates = this.#ahead?.dates ?? new CommitDates(skewOf(reached));
    this.brought = known.map((one) => ({ ...one, reach: 'refs' }));
    this.#met = { refs: new Map(reached?.commits), reflog: new Map() };
  }

  /** Whether there is anything to be sought in commits. */
  get isWanted(): boolean {
    return !this.#sought.base.suspects.isEmpty || this.#sought.names.size > 0;
  }

  /** Of the objects that may hold something, the commits that were met on the way from refs, and their dates. */
  get reached(): [id: string, date: number][] {
    return [...this.#met.refs];
  }

  /** The first change at each path that holds one of the names, in the order of commits. */
  get named(): CommittedChange[] {
    return [...this.#named.values()].sort(inOrder).map(({ change }) => change);
  }

  /** What leads to a commit that holds or brought something, and when that was made. */
  get standingOf(): (commit: string) => Standing {
    const bringing = new Map<string, Standing>();
    for (const { commit, reach, date } of [...this.brought, ...this.#named.values()])
      bringing.set(commit, { reach, date });
    return (commit) =>
      this.#metAs('refs', commit) ?? bringing.get(commit) ?? this.#metAs('reflog', commit) ?? { reach: 'nothing' };
  }

  #metAs(reach: Reach, commit: string): Standing | undefined {
    const date = this.#met[reach].get(commit);
    return date === undefined ? undefined : { reach, date };
  }

  /** Only takes down the dates of commits. */
  visit(revisions: Revisions): Promise<void> {
    return visitCommits(this.#repository, revisions, this.dates);
  }

  /** Goes through commits that refs lead to. */
  walk(revisions: Revisions): Promise<void> {
    return this.#walk(revisions, () => 'refs');
  }

  /** Goes through what is not noted: what came after the tips were listed, and what only reflogs lead to. */
  async transient(tips: readonly string[] | undefined): Promise<void> {
    if (!this.isWanted) return;
    if (tips === undefined) return this.#walk({ args: ['--reflog', '--not', '--all'] }, () => 'reflog');
    // Mostly there is neither, which one question tells.
    const since = { ids: without(tips) };
    let late: Promise<ReadonlySet<string>> | undefined;
    const reachOf = async (commit: string): Promise<Reach> => {
      late ??= askCommits(this.#repository, { args: ['--all'], ...since }).then((commits) => new Set(commits));
      return (await late).has(commit) ? 'refs' : 'reflog';
    };
    await this.#walk({ args: ['--all', '--reflog'], ...since }, reachOf);
  }

  async #walk(revisions: Revisions, reachOf: (commit: string) => Reach | Promise<Reach>): Promise<void> {
    const { base, names } = this.#sought;
    const { suspects } = base;
    const isWanted = names.size > 0 ? () => true : suspects.has;
    const walk = this.#ahead?.take(revisions) ?? startWalk(this.#repository, revisions, this.dates);
    for await (const change of walk.changes(isWanted)) this.#take(change, await reachOf(change.commit));
    for (const commit of walk.commits)
      if (suspects.has(commit)) this.#met[await reachOf(commit)].set(commit, this.dates.of(commit));
  }

  #take(change: CommittedChange, reach: Reach): void {
    const { base, names, keyOf } = this.#sought;
    const date = this.dates.of(change.commit);
    if (base.suspects.has(change.object)) {
      const { object, commit, path } = change;
      const pathKey = keyOf(path);
      this.brought.push({ object, commit, pathKey, date, reach, verdict: UNKNOWN, change: { ...change, bases: [] } });
    }
    if (names.size === 0 || !change.path.split('/').some((part) => names.has(part))) return;
    const named = { change, commit: change.commit, reach, date };
    const other = this.#named.get(change.path);
    if (other === undefined || inOrder(named, other) < 0) this.#named.set(change.path, named);
  }
}
