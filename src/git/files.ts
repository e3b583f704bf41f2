import { KeywardenError } from '../errors.ts';
import { startGit, tryGit } from './command.ts';
import { nulTokenLists } from './tokens.ts';

/** Git goes on after such a warning, as if the folder were empty. */
const UNREADABLE = /^warning: could not open directory /;

/**
 * The tracked files below a folder and those not ignored, as paths from that folder, in lists (git-ls-files).
 * @param onWarning told of each folder that may not be read
 */
export async function* worktreeFiles(folder: string, onWarning: (message: string) => void): AsyncGenerator<string[]> {
  const listing = startGit(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const seen = new Set<string>();
  for await (const paths of nulTokenLists(listing.stdout)) {
    yield paths.filter((path) => {
      const isNew = !seen.has(path);
      if (isNew) seen.add(path);
      return isNew;
    });
  }
  await listing.done;
  for (const line of listing.messages().split('\n')) if (UNREADABLE.test(line)) onWarning(line);
}

/**
 * True when a folder is one that git leaves alone; `git ls-files` would then silently list nothing of it
 * (git-check-ignore: exit code 0 for ignored, 1 for not ignored).
 */
export const isIgnored = (folder: string): boolean => {
  const { code, stderr } = tryGit(folder, ['check-ignore', '--quiet', '.']);
  if (code > 1) throw new KeywardenError(`git cannot tell whether ${folder} is ignored: ${stderr.trim()}`);
  return code === 0;
};
