import { KeywardenError } from '../errors.ts';
import { git, startGit, tryGit } from './command.ts';
import { type Change, parseRawDiff, rawDiffLists } from './raw-diff.ts';
import { emptyTree, mergeHeads, type Repository } from './repository.ts';
import { nulTokens } from './tokens.ts';

/** Options that make git print changes as `parseRawDiff` reads them. */
export const RAW_CHANGES = ['--raw', '-z', '--no-abbrev'];

/** Files that are only announced (`git add -N`) are no part of the next commit. */
const INDEX = ['--find-renames', '-l0', '--ita-invisible-in-index'];

const indexAgainst = (repository: Repository, tree: string): Change[] => {
  const output = git(repository.cwd, ['diff-index', '--cached', ...RAW_CHANGES, ...INDEX, tree, '--']);
  return parseRawDiff(nulTokens(output));
};

/**
 * What the next commit would change: by object ids of the index (git-diff-index), so that no setting that shapes the
 * text of a diff can hide content. In a merge, what equals one of its parents is not a change of this commit.
 */
export const stagedChanges = (repository: Repository): readonly Change[] => {
  const [first, ...others] = repository.head ? [repository.head, ...mergeHeads(repository)] : [emptyTree(repository)];
  let changes = indexAgainst(repository, first!);
  for (const parent of others) {
    const differs = new Map(indexAgainst(repository, parent).map((change) => [change.path, change]));
    changes = changes.flatMap((change) => {
      const other = differs.get(change.path);
      return other ? [{ ...change, bases: [...change.bases, ...other.bases] }] : [];
    });
  }
  return changes;
};

const pathsOf = (revisions: readonly string[]): readonly string[] =>
  revisions.includes('--') ? revisions.slice(revisions.indexOf('--')) : [];

/** How `commitChanges` is to see a file that has another name than before. */
export type Renames = 'as the same file' | 'as a new file';

/** Up to so many files of one commit are compared with each other; where there are more, only equal ones count as renamed. */
const MOST_RENAMES = 1000;

const RENAMES: Readonly<Record<Renames, readonly string[]>> = {
  'as the same file': ['--find-renames', `-l${MOST_RENAMES}`],
  'as a new file': ['--no-renames'],
};

/**
 * What commits change, oldest first, each against all its parents: of a merge only what none of its parents has
 * (git-diff-tree `-c`).
 * @param revisions arguments of git rev-list that choose the commits; of these commits only what changes at the paths
 *   that stand behind `--`, if any do
 */
export async function* commitChanges(
  repository: Repository,
  revisions: readonly string[],
  renames: Renames,
): AsyncGenerator<Change> {
  const { args, input } = revList([...OLDEST_FIRST, ...revisions]);
  const commits = startGit(repository.cwd, args, [input]);
  const diffs = startGit(
    repository.cwd,
    ['diff-tree', '--stdin', '-r', '-c', '--root', ...RENAMES[renames], ...RAW_CHANGES, ...pathsOf(revisions)],
    commits.stdout,
  );
  for await (const changes of rawDiffLists(diffs.stdout)) yield* changes;
  await Promise.all([commits.done, diffs.done]);
}

const OLDEST_FIRST = ['--reverse', '--topo-order'];

/** More ids than these are not given as arguments, of which a system takes some megabytes at most. */
const MOST_ARGUMENTS = 1000;

const ID = /^\^?(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** How git rev-list is asked: many ids, as a push of many refs brings them, go to its standard input. */
const revList = (wanted: readonly string[]): { readonly args: string[]; readonly input: Buffer } => {
  // What stands behind an option such as `--not` is not meant as it stands.
  const end = wanted.findIndex((word) => !ID.test(word) && !OLDEST_FIRST.includes(word) && word !== '--boundary');
  const front = wanted.slice(0, end < 0 ? wanted.length : end);
  const ids = front.filter((word) => ID.test(word));
  if (ids.length <= MOST_ARGUMENTS) return { args: ['rev-list', ...wanted], input: Buffer.alloc(0) };
  const others = front.filter((word) => !ID.test(word));
  const args = ['rev-list', ...others, '--stdin', ...wanted.slice(front.length)];
  return { args, input: Buffer.from(`${ids.join('\n')}\n`) };
};

const revisionsOf = ({ cwd }: Repository, wanted: readonly string[]): string[] => {
  const { args, input } = revList(wanted);
  return git(cwd, args, input).toString().split('\n').filter(Boolean);
};

const TREE_ENTRY = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s;

/** The files of a tree, all of them new (git-ls-tree). */
export const treeFiles = (repository: Repository, tree: string): Change[] => {
  const listing = git(repository.cwd, ['ls-tree', '-r', '-z', '--full-tree', tree]);
  const files: Change[] = [];
  for (const line of nulTokens(listing)) {
    const [, mode, object, path] = TREE_ENTRY.exec(line) ?? [];
    if (!mode || !object || path === undefined)
      throw new KeywardenError(`git ls-tree answered in an unknown form: ${JSON.stringify(line)}`);
    files.push({ mode, object, path, bases: [] });
  }
  return files;
};

/** The ids of the commits that revisions choose, oldest first. */
export const listCommits = (repository: Repository, revisions: readonly string[]): string[] =>
  revisionsOf(repository, [...OLDEST_FIRST, ...revisions]);

/** The ids of the commits that some lead to, these included. */
export const listReachable = ({ cwd }: Repository, tips: readonly string[]): string[] =>
  tips.length === 0
    ? []
    : git(cwd, ['rev-list', '--stdin'], Buffer.from(tips.map((tip) => `${tip}\n`).join('')))
        .toString()
        .split('\n')
        .filter(Boolean);

/** The commits that revisions leave out but that their commits come right after (git-rev-list, `--boundary`), newest first. */
export const boundaryOf = (repository: Repository, revisions: readonly string[]): string[] =>
  revisionsOf(repository, ['--boundary', ...revisions]).flatMap((line) => (line.startsWith('-') ? line.slice(1) : []));

/** The best common ancestor of two commits; undefined when they have none here. */
export const mergeBaseOrNone = (repository: Repository, a: string, b: string): string | undefined => {
  const { code, stdout } = tryGit(repository.cwd, ['merge-base', a, b]);
  return code === 0 ? stdout.toString().trim() : undefined;
};

/** The best common ancestor of two commits; throws when they have none, as in a clone that is too shallow. */
export const mergeBase = (repository: Repository, a: string, b: string): string => {
  const base = mergeBaseOrNone(repository, a, b);
  if (base !== undefined) return base;
  throw new KeywardenError(`${a} and ${b} have no common ancestor here`, {
    hint: 'In a shallow clone fetch the whole history (actions/checkout: `fetch-depth: 0`; else `git fetch --unshallow`).',
  });
};
