import { KeywardenError, messageOf } from '../../errors.ts';
import { type IndexEntry, listIndex, listWithoutIndex, listWithUntracked } from '../../git/listings.ts';
import { readContent } from './content.ts';
import { fileAt, type Ground } from './ground.ts';
import type { Flag } from './options.ts';
import type { Prohibited } from './prohibited.ts';
import { joined, type Outcome } from './report.ts';
import { searchContent, searchObjects, shownName } from './search.ts';
import { searchSubmodules, submodulesOf } from './submodules.ts';

const PLAIN_FILE = /^100/;
const SUBMODULE = '160000';

const submodulesAmong = (entries: readonly IndexEntry[], ground: Ground): Ground[] =>
  submodulesOf(
    ground,
    entries.flatMap(({ mode, path }) => (mode === SUBMODULE ? [path] : [])),
  );

const searchEntries = (entries: readonly IndexEntry[], ground: Ground, prohibited: Prohibited): Promise<Outcome> => {
  const contents = entries.map(({ object, path }) => ({ object, place: shownName(ground.prefix + path) }));
  return searchObjects(contents, prohibited, ground.cwd);
};

/** Searches the plain files as they are in the index. */
export const searchIndex = async (
  ground: Ground,
  pathspecs: readonly string[],
  prohibited: Prohibited,
): Promise<Outcome> => {
  const entries = listIndex(ground.cwd, pathspecs);
  const files = entries.filter(({ mode }) => PLAIN_FILE.test(mode));
  return joined(
    await searchEntries(files, ground, prohibited),
    await searchSubmodules(submodulesAmong(entries, ground), (submodule) => searchIndex(submodule, [], prohibited)),
  );
};

/** What git lists and is not there as a file: deleted, a symbolic link, a submodule, a socket. */
const NO_CONTENT: ReadonlySet<string | undefined> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'EISDIR',
  'ENXIO',
  'EAGAIN',
]);

const searchFiles = (paths: readonly string[], ground: Ground, prohibited: Prohibited): Outcome => {
  const outcome: Outcome = { found: [], problems: [] };
  for (const path of paths) {
    const place = shownName(ground.prefix + path);
    try {
      const content = readContent(fileAt(ground, path), { followLinks: false });
      outcome.found.push(...searchContent(content, place, prohibited));
    } catch (thrown) {
      if (NO_CONTENT.has((thrown as NodeJS.ErrnoException).code)) continue;
      outcome.problems.push(`${place} cannot be read: ${messageOf(thrown)}`);
    }
  }
  return outcome;
};

/** Searches the files that git tracks, as they are in the worktree; those it is told not to look at, as it has them. */
const searchTracked = async (
  ground: Ground,
  pathspecs: readonly string[],
  prohibited: Prohibited,
): Promise<Outcome> => {
  const entries = listIndex(ground.cwd, pathspecs);
  const files = entries.filter(({ mode }) => mode !== SUBMODULE);
  const isAssumed = ({ assumedUnchanged, mode }: IndexEntry) => assumedUnchanged && PLAIN_FILE.test(mode);
  const looked = new Set(files.filter((entry) => !isAssumed(entry)).map(({ path }) => path));
  return joined(
    searchFiles([...looked], ground, prohibited),
    await searchEntries(files.filter(isAssumed), ground, prohibited),
    await searchSubmodules(submodulesAmong(entries, ground), (submodule) => searchTracked(submodule, [], prohibited)),
  );
};

/** Searches the worktree: the files that git tracks, or as the flags say. */
export const searchWorktree = async (
  ground: Ground,
  { flags, pathspecs }: { readonly flags: ReadonlySet<Flag>; readonly pathspecs: readonly string[] },
  prohibited: Prohibited,
): Promise<Outcome> => {
  if (flags.has('--no-index')) return searchFiles(listWithoutIndex(ground.cwd, pathspecs), ground, prohibited);
  if (ground.refusal !== undefined) throw new KeywardenError(`nothing was scanned: ${ground.refusal}`);
  if (flags.has('--untracked')) return searchFiles(listWithUntracked(ground.cwd, pathspecs), ground, prohibited);
  return searchTracked(ground, pathspecs, prohibited);
};
