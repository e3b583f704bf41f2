import { resolve } from 'node:path';
import { git } from './command.ts';
import type { Repository } from './repository.ts';

/** The folder in which git looks for the hooks of a repository (git-config, `core.hooksPath`), absolute. */
export const hooksFolder = (repository: Repository): string => {
  const folder = repository.root ?? repository.gitDir;
  return resolve(folder, git(folder, ['rev-parse', '--git-path', 'hooks']).toString().replace(/\n$/, ''));
};
