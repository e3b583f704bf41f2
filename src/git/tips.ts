import { askGit, startGit } from './command.ts';
import type { Repository } from './repository.ts';

/** Commits by where they can be reached from: arguments of git rev-list, and further ones for its standard input. */
export interface Revisions {
  readonly args: readonly string[];
  /** Ids, with `^` before those whose ancestors are left out. */
  readonly ids?: readonly string[];
}

const lines = (ids: readonly string[]): string[] => ids.map((id) => `${id}\n`);

const idsIn = (output: Buffer): string[] => output.toString('latin1').split('\n').filter(Boolean);

/** Arguments and input of a question to git rev-list. */
export const revisionsInput = ({ args, ids }: Revisions): { args: readonly string[]; input: readonly string[] } =>
  ids === undefined ? { args, input: [] } : { args: [...args, '--stdin'], input: lines(ids) };

export const without = (ids: Iterable<string>): string[] => [...ids].map((id) => `^${id}`);

/** The commits that refs name, HEAD and those of linked worktrees among them (git-rev-list, `--all`). */
export const listTips = async ({ cwd }: Repository): Promise<string[]> =>
  idsIn(await askGit(cwd, ['rev-list', '--no-walk=unsorted', '--all']));

/** Ids of commits. */
export const askCommits = async ({ cwd }: Repository, revisions: Revisions): Promise<string[]> => {
  const { args, input } = revisionsInput(revisions);
  return idsIn(await askGit(cwd, ['rev-list', ...args], input));
};

/** Whether commits are here that other tips do not lead to, or some of them are not here any more. */
export const isAnyLost = async ({ cwd }: Repository, old: readonly string[], tips: readonly string[]) => {
  const { args, input } = revisionsInput({ args: ['--max-count=1'], ids: [...old, ...without(tips)] });
  const asked = startGit(cwd, ['rev-list', ...args], input);
  let isLost = false;
  for await (const _ of asked.stdout) isLost = true;
  return asked.done.then(
    () => isLost,
    () => true,
  );
};
