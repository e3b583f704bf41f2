import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { hooksFolder } from '../git/hooks.ts';
import type { Repository } from '../git/repository.ts';
import { readSetting, writeSetting } from '../git/settings.ts';

const KEY = 'core.hooksPath';

type WithWorktree = Repository & { readonly root: string };

/** Whether git runs the hooks of husky here. */
export const hasHuskyHooks = async (repository: WithWorktree): Promise<boolean> => {
  const { own } = await readSetting(repository.root, KEY);
  const hooks = hooksFolder(repository);
  return own !== undefined && basename(hooks) === '_' && existsSync(join(hooks, 'h'));
};

/**
 * Husky names its folder of hooks by a path that git takes from the top of each worktree, but leaves it uncommitted: in
 * a linked worktree it is not there, and no hook runs. The absolute path of the one that is there is good for all.
 * @returns whether something was changed
 */
export const shareHuskyHooks = async (repository: WithWorktree): Promise<boolean> => {
  const { own } = await readSetting(repository.root, KEY);
  const hooks = hooksFolder(repository);
  if (own === undefined || basename(hooks) !== '_') return false;
  const folders = [join(dirname(repository.commonDir), relative(repository.root, hooks)), hooks];
  const folder = folders.find((path) => existsSync(join(path, 'h')));
  if (folder === undefined || folder === own) return false;
  await writeSetting(repository.root, KEY, folder);
  return true;
};

/** Lets husky's folder be named as husky does, by its path from the top of the worktree. */
export const unshareHuskyHooks = async (repository: WithWorktree): Promise<void> => {
  const { own } = await readSetting(repository.root, KEY);
  const hooks = hooksFolder(repository);
  if (own !== hooks || basename(hooks) !== '_') return;
  const way = relative(dirname(repository.commonDir), hooks);
  if (!way.startsWith('..')) await writeSetting(repository.root, KEY, way.replaceAll('\\', '/'));
};
