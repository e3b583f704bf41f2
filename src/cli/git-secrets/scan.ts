import { messageOf } from '../../errors.ts';
import { listFiles, listIndex, listWithoutIndex } from '../../git/listings.ts';
import { readContent } from './content.ts';
import { searching } from './failure.ts';
import { type HowToRead, searchNamedFiles } from './named-files.ts';
import type { Flag } from './options.ts';
import { loadProhibited, type Prohibited } from './prohibited.ts';
import { type Outcome, report } from './report.ts';
import { searchContent, searchObjects, shownName } from './search.ts';

/** `--scan`: the files that are named, or those that git knows. */
export const scan = (flags: ReadonlySet<Flag>, args: readonly string[]): Promise<number> => {
  const byGit = args.length === 0 || flags.has('--cached') || flags.has('--no-index') || flags.has('--untracked');
  return byGit ? scanRepository(flags, args) : scanFiles(args, { recursive: flags.has('-r') });
};

/** Scans files by name; `-` is standard input. */
export const scanFiles = (names: readonly string[], how: HowToRead): Promise<number> =>
  searching('files', async () => {
    const prohibited = loadProhibited();
    if (!prohibited) return 0;
    return report(searchNamedFiles(names, how, prohibited), prohibited.settings, 'files');
  });

const scanRepository = (flags: ReadonlySet<Flag>, pathspecs: readonly string[]): Promise<number> =>
  searching('repository', async () => {
    const prohibited = loadProhibited();
    if (!prohibited) return 0;
    return flags.has('--cached') ? scanIndex(pathspecs, prohibited) : scanWorktree(flags, pathspecs, prohibited);
  });

const scanIndex = async (pathspecs: readonly string[], prohibited: Prohibited): Promise<number> => {
  const entries = listIndex(process.cwd(), pathspecs);
  const contents = entries.map(({ object, path }) => ({ object, place: shownName(path) }));
  return report(await searchObjects(contents, prohibited), prohibited.settings, 'repository');
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

/** Scans files of the worktree that git lists. */
export const scanWorktree = (
  flags: ReadonlySet<Flag>,
  pathspecs: readonly string[],
  prohibited: Prohibited,
): number => {
  const names = flags.has('--no-index')
    ? listWithoutIndex(process.cwd(), pathspecs)
    : listFiles(process.cwd(), pathspecs, { untracked: flags.has('--untracked') });
  const outcome: Outcome = { found: [], problems: [] };
  for (const name of names) {
    try {
      const content = readContent(Buffer.from(name, 'latin1'), { followLinks: false });
      outcome.found.push(...searchContent(content, shownName(name), prohibited));
    } catch (thrown) {
      if (NO_CONTENT.has((thrown as NodeJS.ErrnoException).code)) continue;
      outcome.problems.push(`${shownName(name)} cannot be read: ${messageOf(thrown)}`);
    }
  }
  return report(outcome, prohibited.settings, 'repository');
};
