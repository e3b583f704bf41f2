import { KeywardenError } from '../errors.ts';
import { findRepository, openRepository, type Repository } from '../git/repository.ts';
import type { ScanRequest } from './request.ts';

/**
 * The repository that a scan is about; undefined for files and input that belong to none.
 * @throws KeywardenError when the scan needs one
 */
export const repositoryFor = ({ cwd, target }: ScanRequest): Repository | undefined => {
  if (target.mode === 'stdin') return findRepository(cwd);
  if (target.mode !== 'worktree') return openRepository(cwd);
  return target.paths.length === 0 ? worktreeOf(openRepository(cwd)) : findRepository(cwd);
};

const worktreeOf = (repository: Repository): Repository => {
  if (repository.root !== undefined) return repository;
  throw new KeywardenError(`${repository.cwd} is a bare repository: it has no files to scan`, {
    hint: 'Use `keywarden scan --history` or `keywarden scan --range A..B`.',
  });
};
