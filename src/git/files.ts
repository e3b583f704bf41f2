import { git, startGit } from './command.ts';
import type { Repository } from './repository.ts';
import { nulTokens } from './tokens.ts';

/**
 * The tracked files and those not ignored, as paths from the folder that is asked in (git-ls-files).
 * @param under literal paths to keep to; empty for all
 */
export async function* worktreeFiles(folder: string, under: readonly string[]): AsyncGenerator<string> {
  const listing = startGit(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...under]);
  const seen = new Set<string>();
  for await (const path of nulTokens(listing.stdout)) {
    if (seen.has(path)) continue;
    seen.add(path);
    yield path;
  }
  await listing.done;
}

/** The text of a file as a revision holds it, or undefined when the revision or the file is not there. */
export const fileAt = (repository: Repository, revision: string, path: string): string | undefined => {
  const entry = git(repository.cwd, ['ls-tree', '-z', '--full-tree', revision, '--', path]).toString();
  const id = /^100\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
  return id === undefined ? undefined : git(repository.cwd, ['cat-file', 'blob', id]).toString();
};
