import { hooksFolder } from '../git/hooks.ts';
import type { Repository } from '../git/repository.ts';
import { addToHook, type Done } from './edit.ts';
import { shareHuskyHooks } from './husky.ts';
import { CLIENT_HOOKS, type HookName, SERVER_HOOKS } from './names.ts';
import { findPlace, type HookPlace } from './place.ts';
import { hookLines, type Program } from './script.ts';

export interface InstallOptions {
  readonly repository: Repository;
  /** The folder of the npm project, from the top of the worktree, with `/` between folders; empty at the top. */
  readonly project: string;
  /** The program that is running, for hooks that belong to this machine only. */
  readonly program: Program;
}

/** A repository that has a worktree, which a bare one has not. */
export type WithWorktree = Repository & { readonly root: string };

/** Whether somebody commits in a repository, or it is only pushed to. */
export const hasWorktree = (repository: Repository): repository is WithWorktree => repository.root !== undefined;

/** Where the hooks of a repository stand. */
export const placeOf = (repository: Repository): Promise<HookPlace> | HookPlace =>
  hasWorktree(repository) ? findPlace(repository) : { kind: 'git', folder: hooksFolder(repository), shared: false };

/**
 * Makes git run keywarden at every commit, merge and push, or in a bare repository on all that is pushed to it, wherever
 * git looks for hooks. Hooks that are there stay in force. Doing it again changes nothing.
 * @returns what was done, one line each
 */
export const install = async ({ repository, project, program }: InstallOptions): Promise<Done[]> => {
  const shared = hasWorktree(repository) && (await shareHuskyHooks(repository));
  const place = await placeOf(repository);
  const hooks: readonly HookName[] = hasWorktree(repository) ? CLIENT_HOOKS : SERVER_HOOKS;
  const done = hooks.flatMap((hook) =>
    addToHook(place, hook, hookLines({ hook, project, ...(place.shared ? {} : { program }) })),
  );
  return shared ? [...done, 'had linked worktrees run the hooks of this one (husky has none there)'] : done;
};
