import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KeywardenError, UsageError } from '../errors.ts';
import { askGit, git, tryGit } from './command.ts';

/** Where a repository keeps its parts. All paths are absolute. */
export interface Repository {
  /** The folder that questions are asked in: where the user (or git, for a hook) stands. */
  readonly cwd: string;
  /** Top of the worktree; undefined in a bare repository. */
  readonly root: string | undefined;
  readonly gitDir: string;
  /** The part of the git directory that linked worktrees share (gitrepository-layout). */
  readonly commonDir: string;
  /** Id of the commit that HEAD names; undefined before the first commit. */
  readonly head: string | undefined;
  readonly objectFormat: 'sha1' | 'sha256';
}

/** Object ids of the empty tree, which git knows without storing it. */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

const PLACES = ['--is-bare-repository', '--git-dir', '--git-common-dir', '--show-object-format'];
const WORKTREE = ['--show-toplevel', '--revs-only', 'HEAD^{commit}'];

const NO_REPOSITORY = /not a git repository/i;

/**
 * The repository that a folder belongs to, or undefined when there is none.
 * Throws for a repository that git refuses to read (damaged, owned by somebody else).
 */
export const findRepository = (cwd: string): Repository | undefined => {
  const whole = tryGit(cwd, ['rev-parse', ...PLACES, ...WORKTREE]);
  if (whole.code === 0) return repositoryFrom(cwd, whole.stdout.toString().split('\n'));
  if (NO_REPOSITORY.test(whole.stderr)) return undefined;
  const { code, stdout, stderr } = tryGit(cwd, ['rev-parse', ...PLACES]);
  if (code !== 0) throw new KeywardenError(`git cannot read the repository of ${cwd}: ${stderr.trim()}`);
  return repositoryFrom(cwd, [...stdout.toString().trimEnd().split('\n'), '', headOf(cwd)]);
};

const repositoryFrom = (cwd: string, answers: readonly string[]): Repository => {
  const [bare, gitDir = '', commonDir = '', format, root, head] = answers;
  return {
    cwd,
    root: bare === 'true' || !root ? undefined : root,
    gitDir: resolve(cwd, gitDir),
    commonDir: resolve(cwd, commonDir),
    head: head || undefined,
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
  };
};

const headOf = (cwd: string): string =>
  tryGit(cwd, ['rev-parse', '--quiet', '--verify', 'HEAD^{commit}']).stdout.toString().trim();

/** The repository that a folder belongs to; throws when there is none. */
export const openRepository = (cwd: string): Repository => {
  const repository = findRepository(cwd);
  if (repository) return repository;
  throw new KeywardenError(`${cwd} is not in a git repository`, {
    hint: 'Run keywarden inside a repository, or name a file or folder to scan: keywarden scan PATH',
  });
};

export const emptyTree = (repository: Repository): string => EMPTY_TREE[repository.objectFormat];

/** The commits at which a shallow clone was cut off; empty in a whole clone (gitrepository-layout, `shallow`). */
export const shallowBoundary = (repository: Repository): ReadonlySet<string> => {
  const file = join(repository.commonDir, 'shallow');
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
};

/** Git names the commits it merges in its environment before it writes them down (git-merge, builtin/merge.c). */
const GITHEAD = /^GITHEAD_([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;

/** The commits that a merge under way brings in; empty when there is none. */
export const mergeHeads = (repository: Repository): readonly string[] => {
  const file = mergeHeadFile(repository);
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Object.keys(process.env).flatMap((name) => GITHEAD.exec(name)?.[1] ?? []);
};

const mergeHeadFile = ({ gitDir }: Repository): string => join(gitDir, 'MERGE_HEAD');

/**
 * Whether a merge under way is concluded by `git commit` (after conflicts, or `git merge --no-commit`), for which git
 * runs no pre-merge-commit hook (githooks).
 */
export const concludesMerge = (repository: Repository): boolean =>
  existsSync(mergeHeadFile(repository)) && !Object.keys(process.env).some((name) => GITHEAD.test(name));

/** The id of the commit that a revision names; undefined when it names none that is here. */
export const commitNamed = (repository: Repository, revision: string): string | undefined => {
  if (revision.startsWith('-')) throw new UsageError(`expected a commit, got ${JSON.stringify(revision)}`);
  const { code, stdout } = tryGit(repository.cwd, ['rev-parse', '--quiet', '--verify', `${revision}^{commit}`]);
  return code === 0 ? stdout.toString().trim() : undefined;
};

/** The id of the commit that a revision names; throws when it names none. */
export const resolveCommit = (repository: Repository, revision: string): string => {
  const found = commitNamed(repository, revision);
  if (found !== undefined) return found;
  const shallow = shallowBoundary(repository).size > 0;
  throw new KeywardenError(`no commit ${JSON.stringify(revision)} in this repository`, {
    hint: shallow
      ? 'This is a shallow clone: fetch the whole history (actions/checkout: `fetch-depth: 0`; else `git fetch --unshallow`).'
      : 'Expected a branch, tag or commit id that exists here; a remote branch may need `git fetch` first.',
  });
};

/** Those of some objects that the repository holds, each once. */
export const presentObjects = ({ cwd }: Repository, ids: readonly string[]): string[] => {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const answers = git(cwd, ['cat-file', '--batch-check'], Buffer.from(`${wanted.join('\n')}\n`))
    .toString()
    .split('\n');
  return wanted.filter((id, place) => answers[place]?.startsWith(`${id} `) && !answers[place].endsWith(' missing'));
};

/** The names of all refs, of whatever kind (git-for-each-ref). */
export const listRefs = async ({ cwd }: Repository): Promise<string[]> =>
  (await askGit(cwd, ['for-each-ref', '--format=%(refname)'])).toString().split('\n').filter(Boolean);
