import { listStaged } from '../../git/listings.ts';
import { searching } from './failure.ts';
import { loadProhibited } from './prohibited.ts';
import { report } from './report.ts';
import { scanFiles } from './scan.ts';
import { searchObjects, shownName } from './search.ts';

const SUBMODULE = '160000';
const LINK = '120000';

/** `--pre_commit_hook`: the files that the commit adds or changes, as they are in the index. */
export const preCommitHook = (): Promise<number> =>
  searching('repository', async () => {
    const prohibited = loadProhibited();
    if (!prohibited) return 0;
    const changes = await listStaged(process.cwd());
    const contents = changes
      .filter(({ mode }) => mode !== SUBMODULE && mode !== LINK)
      .map(({ object, path }) => ({ object, place: shownName(path) }));
    return report(await searchObjects(contents, prohibited), prohibited.settings, 'repository');
  });

/** The line below which git puts the diff of `git commit --verbose`, and takes it away again (git-commit, `scissors`). */
const DIFF = /^(\S+) -{24} >8 -{24}\n(?:\1.*\n)*diff --git /m;

/** `--commit_msg_hook`: the message of the commit. */
export const commitMsgHook = ([file = '']: readonly string[]): Promise<number> =>
  scanFiles([file], { recursive: false, until: DIFF });
