import { listStaged } from '../../git/listings.ts';
import type { Change } from '../../git/raw-diff.ts';
import { searching } from './failure.ts';
import { currentRepository } from './ground.ts';
import { loadProhibited, type Prohibited } from './prohibited.ts';
import { joined, type Outcome, report } from './report.ts';
import { scanFiles } from './scan.ts';
import { searchObjects, shownName } from './search.ts';
import { searchSubmodules, submodulesOf } from './submodules.ts';
import { searchIndex } from './worktree.ts';

const SUBMODULE = '160000';
const LINK = '120000';

/** `--pre_commit_hook`: the files that the commit adds or changes, as they are in the index. */
export const preCommitHook = (): Promise<number> =>
  searching('repository', async () => {
    const prohibited = loadProhibited();
    if (!prohibited) return 0;
    const changes = listStaged(process.cwd());
    const contents = changes
      .filter(({ mode }) => mode !== SUBMODULE && mode !== LINK)
      .map(({ object, path }) => ({ object, place: shownName(path) }));
    const outcome = joined(await searchObjects(contents, prohibited), await inSubmodules(changes, prohibited));
    return report(outcome, prohibited.settings, 'repository');
  });

/** A submodule that the commit moves on is searched where the settings have git go into submodules. */
const inSubmodules = async (changes: readonly Change[], prohibited: Prohibited): Promise<Outcome> => {
  const paths = changes.flatMap(({ mode, path }) => (mode === SUBMODULE ? [path] : []));
  if (paths.length === 0) return joined();
  const { cwd, root = cwd } = currentRepository();
  const submodules = submodulesOf({ cwd, base: root, prefix: '' }, paths);
  return searchSubmodules(submodules, (submodule) => searchIndex(submodule, [], prohibited));
};

/** The line below which git puts the diff of `git commit --verbose`, and takes it away again (git-commit, `scissors`). */
const DIFF = /^(\S+) -{24} >8 -{24}\n(?:\1.*\n)*diff --git /m;

/** `--commit_msg_hook`: the message of the commit. */
export const commitMsgHook = ([file = '']: readonly string[]): Promise<number> =>
  scanFiles([file], { recursive: false, until: DIFF });
