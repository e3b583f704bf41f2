import { searching } from './failure.ts';
import { currentGround, currentRepository } from './ground.ts';
import { introducedLines } from './introduced.ts';
import { loadProhibited } from './prohibited.ts';
import { report } from './report.ts';
import { searchWorktree } from './worktree.ts';

const ALL = { revisions: ['--all'], renames: 'as a new file' } as const;

/**
 * `--scan-history`: all that the commits of all branches and tags brought in; where they hold nothing, the files that
 * git tracks too, so that what is about to be committed first does not pass for clean.
 */
export const scanHistory = (): Promise<number> =>
  searching('repository', async () => {
    const prohibited = loadProhibited();
    if (!prohibited) return 0;
    const repository = currentRepository();
    const outcome = await introducedLines(repository, ALL, prohibited);
    const isDone = outcome.found.length + outcome.problems.length > 0 || repository.root === undefined;
    if (isDone) return report(outcome, prohibited.settings, 'repository');
    const files = await searchWorktree(currentGround(), { flags: new Set(), pathspecs: [] }, prohibited);
    return report(files, prohibited.settings, 'repository');
  });
