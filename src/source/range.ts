import { KeywardenError, UsageError } from '../errors.ts';
import { commitChanges, listCommits, mergeBase } from '../git/changes.ts';
import { readObjects } from '../git/objects.ts';
import type { Change } from '../git/raw-diff.ts';
import { type Repository, resolveCommit, shallowBoundary } from '../git/repository.ts';
import { changedContent, objectItems } from './changes.ts';
import type { SourceItem } from './item.ts';
import { tipContent } from './tips.ts';

/** The commits of a range. */
export interface Range {
  /** Arguments of git rev-list that choose them. */
  readonly revisions: readonly string[];
  /** The commits, tags or whatever else a ref names that it ends with. */
  readonly tips: readonly string[];
  /** The commit it starts behind; undefined when it starts at the beginning of history. */
  readonly base: string | undefined;
}

/** What a forge sends as the "before" of a branch's first push. */
const NO_COMMIT = /^0{40}(0{24})?$/;

/**
 * Reads `A..B` (what B has and A has not) or `A...B` (what B has since it left A). An empty B is HEAD; an empty A is
 * refused, being most likely a variable that is not set; an A of all zeros stands for no commit.
 */
export const parseRange = (repository: Repository, text: string): Range => {
  const parts = /^(.*?)(\.\.\.?)(.*)$/.exec(text);
  if (!parts || text.startsWith('-')) {
    throw new UsageError(`expected a range of commits such as origin/main..HEAD, got ${JSON.stringify(text)}`);
  }
  const [, from = '', dots, to = ''] = parts;
  if (from === '') {
    throw new UsageError(`expected a commit before "${dots}", got ${JSON.stringify(text)}`, {
      hint: 'Is the variable that is to name it set?',
    });
  }
  const tip = resolveCommit(repository, to || 'HEAD');
  if (NO_COMMIT.test(from)) return { revisions: [tip], tips: [tip], base: undefined };
  const start = resolveCommit(repository, from);
  const base = dots === '...' ? mergeBase(repository, start, tip) : start;
  return { revisions: [tip, `^${base}`], tips: [tip], base };
};

const refuseCutHistory = (repository: Repository, commits: readonly string[]): void => {
  const boundary = shallowBoundary(repository);
  const cut = commits.find((commit) => boundary.has(commit));
  if (cut === undefined) return;
  throw new KeywardenError(`the range reaches commit ${cut}, where this shallow clone was cut off`, {
    hint: 'Fetch the whole history (actions/checkout: `fetch-depth: 0`; else `git fetch --unshallow`) and scan again.',
  });
};

async function* commitTexts(repository: Repository, commits: readonly string[]): AsyncGenerator<SourceItem> {
  for await (const object of readObjects(repository, commits)) {
    yield* objectItems(object, { kind: 'commit', path: '', object: object.id, commit: object.id });
  }
}

/**
 * What the commits of a range bring in, merges included, each version of a file once, the messages of the commits, and
 * what else the refs lead to that it ends with.
 */
export async function* rangeContent(repository: Repository, range: Range): AsyncGenerator<SourceItem> {
  yield* tipContent(repository, range.tips);
  const commits = listCommits(repository, range.revisions);
  if (commits.length === 0) return;
  refuseCutHistory(repository, commits);
  const changes: Change[] = [];
  const seen = new Set<string>();
  for await (const change of commitChanges(repository, range.revisions, 'as the same file')) {
    const version = `${change.object} ${change.path}`;
    if (!seen.has(version)) changes.push(change);
    seen.add(version);
  }
  yield* changedContent(repository, changes);
  yield* commitTexts(repository, commits);
}
