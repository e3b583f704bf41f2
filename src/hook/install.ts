import { KeywardenError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { addToHook, type Done } from './edit.ts';
import { shareHuskyHooks } from './husky.ts';
import { HOOKS } from './names.ts';
import { findPlace } from './place.ts';
import { hookLines, type Program } from './script.ts';

export interface InstallOptions {
  readonly repository: Repository;
  /** The folder of the npm project, from the top of the worktree, with `/` between folders; empty at the top. */
  readonly project: string;
  /** The program that is running, for hooks that belong to this machine only. */
  readonly program: Program;
}

type WithWorktree = Repository & { readonly root: string };

/** The repository as one with a worktree, which a bare one is not. */
export const needWorktree = (repository: Repository): WithWorktree => {
  if (repository.root !== undefined) return repository as WithWorktree;
  throw new KeywardenError(`${repository.gitDir} is a bare repository: nobody commits there, so no hook would run`, {
    hint: 'Run `keywarden install` in a clone of it.',
  });
};

/**
 * Makes git run keywarden at every commit, wherever git looks for hooks. Hooks that are there stay in force. Doing it
 * again changes nothing.
 * @returns what was done, one line each
 */
export const install = async ({ repository, project, program }: InstallOptions): Promise<Done[]> => {
  const worktree = needWorktree(repository);
  const shared = await shareHuskyHooks(worktree);
  const place = await findPlace(worktree);
  const done = HOOKS.flatMap((hook) =>
    addToHook(place, hook, hookLines({ hook, project, ...(place.shared ? {} : { program }) })),
  );
  return shared ? [...done, 'set core.hooksPath to an absolute path, so that hooks run in linked worktrees too'] : done;
};
