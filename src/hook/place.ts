import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { KeywardenError } from '../errors.ts';
import { hooksFolder } from '../git/hooks.ts';
import type { Repository } from '../git/repository.ts';
import { readSetting, type Setting } from '../git/settings.ts';

/** Where the hooks of a repository stand. */
export interface HookPlace {
  /**
   * `husky`: a folder of husky, whose hooks are run by scripts of husky beside them; `folder`: another one that
   * `core.hooksPath` names; `git`: that of git itself.
   */
  readonly kind: 'husky' | 'folder' | 'git';
  /** The folder that holds the hook files, absolute. */
  readonly folder: string;
  /** Whether the folder is part of the worktree, so that the files may be committed and run on other machines. */
  readonly shared: boolean;
}

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
};

const setOutside = ({ value, files }: Setting): KeywardenError =>
  new KeywardenError(
    `core.hooksPath is ${JSON.stringify(value)}, set outside this repository (${files.at(-1) ?? 'environment'}): git runs the hooks of that folder in every repository`,
    {
      hint: 'To give this repository hooks of its own: git config --local core.hooksPath "$(git rev-parse --git-dir)/hooks"',
    },
  );

/** Such as `/dev/null`, which switches all hooks off. */
const noFolder = (hooks: string): KeywardenError =>
  new KeywardenError(`core.hooksPath leads to ${hooks}, which is no folder: git runs no hook here`, {
    hint: 'Run: git config --unset-all core.hooksPath, then `keywarden install`.',
  });

/** Whether a folder is the one of husky's own hooks, which may be missing (in a linked worktree, after a clean-up). */
export const isHusky = (hooks: string): boolean =>
  basename(hooks) === '_' && (basename(dirname(hooks)) === '.husky' || existsSync(join(hooks, 'h')));

/** Decides where hooks go, given where git looks for them and who said so. */
export const placeFor = (
  repository: Pick<Repository, 'root' | 'commonDir'>,
  hooks: string,
  hooksPath: Setting,
): HookPlace => {
  if (hooksPath.value !== undefined && hooksPath.value !== hooksPath.own) throw setOutside(hooksPath);
  if (existsSync(hooks) && !statSync(hooks).isDirectory()) throw noFolder(hooks);
  if (isHusky(hooks)) return { kind: 'husky', folder: dirname(hooks), shared: true };
  const ofGit = isInside(repository.commonDir, hooks);
  const shared = !ofGit && repository.root !== undefined && isInside(repository.root, hooks);
  return { kind: ofGit ? 'git' : 'folder', folder: hooks, shared };
};

/** Finds where git looks for the hooks of a repository; throws when that is outside the repository's own settings. */
export const findPlace = async (repository: Repository & { readonly root: string }): Promise<HookPlace> =>
  placeFor(repository, hooksFolder(repository), await readSetting(repository.root, 'core.hooksPath'));
