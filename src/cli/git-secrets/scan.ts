import { searching } from './failure.ts';
import { currentGround } from './ground.ts';
import { type HowToRead, searchNamedFiles } from './named-files.ts';
import type { Flag } from './options.ts';
import { loadProhibited } from './prohibited.ts';
import { report } from './report.ts';
import { searchIndex, searchWorktree } from './worktree.ts';

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
    const ground = currentGround();
    const outcome = flags.has('--cached')
      ? await searchIndex(ground, pathspecs, prohibited)
      : await searchWorktree(ground, { flags, pathspecs }, prohibited);
    return report(outcome, prohibited.settings, 'repository');
  });
