import { messageOf } from '../../errors.ts';
import { listFiles, listIndex, listWithoutIndex } from '../../git/listings.ts';
import { readContent } from './content.ts';
import { searching } from './failure.ts';
import { searchNamedFiles } from './named-files.ts';
import type { Flag } from './options.ts';
import { loadProhibited, type Prohibited } from './prohibited.ts';
import { type FoundLine, report } from './report.ts';
import { searchContent, searchObjects, shownName } from './search.ts';
import { Stop } from './stop.ts';

/** `--scan`: the files that are named, or those that git knows. */
export const scan = (flags: ReadonlySet<Flag>, args: readonly string[]): Promise<number> => {
  const byGit = args.length === 0 || flags.has('--cached') || flags.has('--no-index') || flags.has('--untracked');
  return byGit ? scanRepository(flags, args) : scanFiles(args, flags.has('-r'));
};

/** Scans files by name; `-` is standard input. */
export const scanFiles = (names: readonly string[], recursive: boolean): Promise<number> =>
  searching('files', async () => {
    const prohibited = loadProhibited();
    if (!prohibited) return 0;
    const { found, problems } = searchNamedFiles(names, recursive, prohibited);
    const code = report(found, prohibited.settings);
    if (problems.length > 0) throw new Stop(2, problems.join('\n'));
    return code;
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
  return report(await searchObjects(contents, prohibited), prohibited.settings);
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
  const found: FoundLine[] = [];
  const problems: string[] = [];
  for (const name of names) {
    try {
      const content = readContent(Buffer.from(name, 'latin1'), { followLinks: false });
      found.push(...searchContent(content, shownName(name), prohibited));
    } catch (thrown) {
      if (NO_CONTENT.has((thrown as NodeJS.ErrnoException).code)) continue;
      problems.push(`git-secrets: ${shownName(name)} cannot be read: ${messageOf(thrown)}`);
    }
  }
  const code = report(found, prohibited.settings);
  if (problems.length > 0) throw new Stop(128, problems.join('\n'));
  return code;
};
