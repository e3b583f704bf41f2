import { openRepository } from '../../git/repository.ts';
import { searching } from './failure.ts';
import { introducedLines } from './introduced.ts';
import { loadProhibited } from './prohibited.ts';
import { report } from './report.ts';

/** `--scan-history`: all that the commits of all branches and tags brought in. */
export const scanHistory = (): Promise<number> =>
  searching('repository', async () => {
    const prohibited = loadProhibited();
    if (!prohibited) return 0;
    const repository = openRepository(process.cwd());
    return report(await introducedLines(repository, ['--all'], prohibited), prohibited.settings);
  });
