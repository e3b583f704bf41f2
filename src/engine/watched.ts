import { backtracking } from './match.ts';
import type { Check, CompiledPattern, PatternEngine, Rule, Search } from './rule.ts';
import { standFor } from './tables/rules.ts';

/** Told of all that a rule does. */
export interface Watcher {
  /** Runs a search and returns what it found. */
  readonly searching: (search: () => RegExpExecArray | null) => RegExpExecArray | null;
  /** Runs a check and returns its answer. */
  readonly checking: (check: Check, test: () => boolean) => boolean;
}

class WatchedSearch implements Search {
  readonly #search: Search;
  readonly #watcher: Watcher;

  constructor(search: Search, watcher: Watcher) {
    this.#search = search;
    this.#watcher = watcher;
  }

  get lastIndex(): number {
    return this.#search.lastIndex;
  }

  set lastIndex(at: number) {
    this.#search.lastIndex = at;
  }

  exec(text: string): RegExpExecArray | null {
    return this.#watcher.searching(() => this.#search.exec(text));
  }
}

const watchedEngine =
  (engine: PatternEngine, watcher: Watcher): PatternEngine =>
  (pattern): CompiledPattern => {
    const { search, locate } = engine(pattern);
    return { search: new WatchedSearch(search, watcher), locate };
  };

/**
 * The same rule; what its searches and checks do is told. Rules that are not watched cost nothing for it. All else it has
 * from the rule, the run that the build knows too, so that what is watched goes the same ways.
 */
export const watched = (rule: Rule, watcher: Watcher): Rule => {
  let checks: readonly Check[] | undefined;
  const watch = (check: Check): Check => ({
    ...check,
    test: (candidate) => watcher.checking(check, () => check.test(candidate)),
  });
  const derived: Rule = Object.create(rule, {
    engine: { get: () => watchedEngine(rule.engine ?? backtracking, watcher) },
    checks: { get: () => (checks ??= rule.checks?.map(watch)) },
  });
  return standFor(derived, rule);
};
