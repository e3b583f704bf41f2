import { openRepository } from '../../git/repository.ts';
import { searching } from './failure.ts';
import { introducedLines } from './introduced.ts';
import { loadProhibited } from './prohibited.ts';
import { report } from './report.ts';
import { scanWorktree } from './scan.ts';

/**
 * `--scan-history`: all that the commits of all branches and tags brought in; where they hold nothing, the files that
 * git tracks too, so that what is about to be committed first does not pass for clean.
 */
export const scanHistory = (): Promise<number> =>
  searching('repository', async () => {
    const prohibited = loadProhibited();
    if (!prohibited) return 0;
    const repository = openRepository(process.cwd());
    const lines = await introducedLines(repository, ['--all'], prohibited);
    if (lines.length > 0 || repository.root === undefined) return report(lines, prohibited.settings);
    return scanWorktree(new Set(), [], prohibited);
  });
