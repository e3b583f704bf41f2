import { join } from 'node:path';
import { KeywardenError } from '../../errors.ts';
import { tryGit } from '../../git/command.ts';
import { findRepository, type Repository } from '../../git/repository.ts';

/** A repository whose files are looked at: the one git-secrets runs in, or a submodule of it. */
export interface Ground {
  /** The folder that git is asked in. */
  readonly cwd: string;
  /** Where the paths that git tells begin: the current folder, or the top when that is outside of the worktree. */
  readonly base: string;
  /** What stands before the paths in findings, one character a byte: the path of a submodule and a slash, or nothing. */
  readonly prefix: string;
  /** Why there is no worktree here, in git's words. */
  readonly refusal?: string;
}

/** Where git-secrets runs, which for `git --git-dir=… --work-tree=…` may be outside of the worktree. */
export const currentGround = (): Ground => {
  const cwd = process.cwd();
  const { code, stdout, stderr } = tryGit(cwd, ['rev-parse', '--is-inside-work-tree', '--show-toplevel']);
  if (code !== 0) return { cwd, base: cwd, prefix: '', refusal: stderr.trim() };
  const [isInside, top = cwd] = stdout.toString().split('\n');
  return { cwd, base: isInside === 'true' ? cwd : top, prefix: '' };
};

/** The ground of a submodule. @param path as git tells it, one character a byte */
export const submoduleGround = ({ base, prefix }: Ground, path: string): Ground => {
  const cwd = join(base, Buffer.from(path, 'latin1').toString());
  return { cwd, base: cwd, prefix: `${prefix}${path}/` };
};

/** Where a file is, as bytes, since names need not be UTF-8. @param path as git tells it, one character a byte */
export const fileAt = ({ base }: Ground, path: string): Buffer =>
  Buffer.concat([Buffer.from(`${base}/`), Buffer.from(path, 'latin1')]);

/** The repository that git-secrets runs in. */
export const currentRepository = (): Repository => {
  const repository = findRepository(process.cwd());
  if (repository) return repository;
  throw new KeywardenError(`${process.cwd()} is not in a git repository: nothing was scanned`, {
    hint: 'Go into a repository, or name files: git secrets --scan <files>',
  });
};
