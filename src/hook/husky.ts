import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { hooksFolder } from '../git/hooks.ts';
import type { Repository } from '../git/repository.ts';
import { readSetting, removeSetting, writeSetting } from '../git/settings.ts';
import { replaceFile } from '../replace-file.ts';
import { isHusky } from './place.ts';

const KEY = 'core.hooksPath';

/** A file of settings that git includes in linked worktrees only (git-config, "Conditional includes"). */
const FILE = 'keywarden-linked-worktrees';
const INCLUDE = 'includeIf.gitdir:.git/worktrees/.path';

type WithWorktree = Repository & { readonly root: string };

/** Whether git runs the hooks of husky here. */
export const hasHuskyHooks = async (repository: WithWorktree): Promise<boolean> => {
  const { own } = await readSetting(repository.root, KEY);
  const hooks = hooksFolder(repository);
  return own !== undefined && isHusky(hooks) && existsSync(join(hooks, 'h'));
};

const settingsText = (folder: string): string =>
  `[core]\n\thooksPath = "${folder.replaceAll('\\', '/').replaceAll('"', '\\"')}"\n`;

/**
 * Husky names its folder of hooks by a path that git takes from the top of each worktree, but leaves it uncommitted: in
 * a linked worktree it is not there, and no hook runs. So linked worktrees are told the absolute path of the folder that
 * is there; the setting of husky stays as it is, and holds when the repository is moved.
 * @returns whether something was changed
 */
export const shareHuskyHooks = async (repository: WithWorktree): Promise<boolean> => {
  const { written } = await readSetting(repository.root, KEY);
  const main = dirname(repository.commonDir);
  if (written === undefined || !existsSync(join(main, '.git'))) return false;
  const shared = join(main, isAbsolute(written) ? relative(main, written) : written);
  if (!isHusky(shared) || !existsSync(join(shared, 'h'))) return false;
  const file = join(repository.commonDir, FILE);
  const text = settingsText(shared);
  const include = await readSetting(main, INCLUDE);
  if (include.written === FILE && existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  replaceFile(file, text);
  await writeSetting(main, INCLUDE, FILE);
  return true;
};

/** Lets linked worktrees go their own way again. */
export const unshareHuskyHooks = async (repository: WithWorktree): Promise<void> => {
  await removeSetting(repository.root, INCLUDE);
  rmSync(join(repository.commonDir, FILE), { force: true });
};
