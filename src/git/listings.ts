import { askGit, git, tryGit } from './command.ts';
import { type Change, parseRawDiff } from './raw-diff.ts';
import type { Repository } from './repository.ts';
import { nulTokens } from './tokens.ts';

/** Names and paths here are one character a byte, since names need not be UTF-8. */
type ByteText = string;

const tokens = (output: Buffer): ByteText[] => output.toString('latin1').split('\0').slice(0, -1);

const distinct = (names: readonly ByteText[]): ByteText[] => [...new Set(names)];

/** The files of the worktree that git tracks, and those that it neither tracks nor ignores, from the current folder down. */
export const listWithUntracked = (cwd: string, pathspecs: readonly string[]): ByteText[] =>
  distinct(
    tokens(git(cwd, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...pathspecs])),
  ).sort();

/** All files that are not empty from the current folder down, whether in a repository or not (git-grep, `--no-index`). */
export const listWithoutIndex = (cwd: string, pathspecs: readonly string[]): ByteText[] => {
  const asked = ['-c', 'grep.fullName=false', 'grep', '--no-index', '-lzI', '-e', '', '--', ...pathspecs];
  const { code, stdout } = tryGit(cwd, asked);
  // Exit code 1: there is no such file. Anything else, git says itself when it is asked again.
  return code <= 1 ? tokens(stdout) : tokens(git(cwd, asked));
};

/** An entry of the index; a path in conflict has several. */
export interface IndexEntry {
  readonly mode: string;
  readonly object: string;
  /** From the current folder, or from the top when that is outside of the worktree. */
  readonly path: ByteText;
  /** Whether git takes the file for what the index has, without a look (git-update-index, `--assume-unchanged`). */
  readonly assumedUnchanged: boolean;
}

const ENTRY = /^(\S) (\d{6}) ([0-9a-f]+) \d\t(.*)$/s;

/** What the index has from the current folder down (git-ls-files, `--stage` and `-v`: a small letter is "assume unchanged"). */
export const listIndex = (cwd: string, pathspecs: readonly string[]): IndexEntry[] =>
  tokens(git(cwd, ['ls-files', '-z', '-v', '--stage', '--', ...pathspecs])).flatMap((line) => {
    const found = ENTRY.exec(line);
    if (!found) return [];
    const [, tag, mode, object, path] = found as unknown as [string, string, string, string, string];
    return [{ mode, object, path, assumedUnchanged: tag !== tag.toUpperCase() }];
  });

const TREE_ENTRY = /^\d+ \w+ ([0-9a-f]+)\t(.*)$/s;

const LIST_TREE = ['ls-tree', '-r', '-z', '--full-tree'];

const entriesIn = (listing: Buffer): ReadonlySet<string> =>
  new Set(nulTokens(listing).flatMap((line) => TREE_ENTRY.exec(line)?.slice(1).join(' ') ?? []));

type OfHead = Pick<Repository, 'cwd' | 'head'>;

/** The files of HEAD, each as `object path`; none before the first commit (git-ls-tree). */
export const headEntries = ({ cwd, head }: OfHead): ReadonlySet<string> =>
  head === undefined ? new Set() : entriesIn(git(cwd, [...LIST_TREE, head]));

/** The same, without waiting for it here. */
export const askHeadEntries = async ({ cwd, head }: OfHead): Promise<ReadonlySet<string>> =>
  head === undefined ? new Set() : entriesIn(await askGit(cwd, [...LIST_TREE, head]));

const DIFF = ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--ita-invisible-in-index'];

/** The empty tree of the repository's object format: what a first commit is compared with. */
const emptyTree = (cwd: string): string =>
  git(cwd, ['hash-object', '-t', 'tree', '--stdin'], Buffer.alloc(0)).toString().trim();

const hasHead = (cwd: string): boolean => tryGit(cwd, ['rev-parse', '--quiet', '--verify', 'HEAD']).code === 0;

/** The files in the index that are not as HEAD has them, by their paths from the top; deleted ones are no files. */
export const listStaged = (cwd: string): Change[] => {
  const asked = tryGit(cwd, [...DIFF, 'HEAD', '--']);
  const output = asked.code === 0 ? asked.stdout : git(cwd, [...DIFF, hasHead(cwd) ? 'HEAD' : emptyTree(cwd), '--']);
  return parseRawDiff(tokens(output));
};
