import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HookState } from '../../account/state.ts';
import { hooksFolder } from '../../git/hooks.ts';
import { findRepository, type Repository } from '../../git/repository.ts';
import { hasBlock } from '../../hook/block.ts';
import { hasWorktree } from '../../hook/install.ts';
import { findPlace } from '../../hook/place.ts';

/** How a hook of the original git-secrets calls it, and those that run ours in another way (husky, pre-commit). */
const GIT_SECRETS = /\bgit[ -]secrets\b/;
const KEYWARDEN = /\bkeywarden\b/;

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The repository of a folder; where git is missing or refuses, there is none to speak of. */
export const repositoryOf = (folder: string): Repository | undefined => {
  try {
    return findRepository(folder);
  } catch {
    return undefined;
  }
};

/** What guards the commits of a repository, as far as files tell; `keywarden doctor` tries it out. */
export const hookStateOf = async (repository: Repository | undefined): Promise<HookState> => {
  if (repository === undefined || !hasWorktree(repository)) return 'not-asked';
  const place = await findPlace(repository).catch(() => undefined);
  const texts = [join(place?.folder ?? '', 'pre-commit'), join(hooksFolder(repository), 'pre-commit')].map(textOf);
  if (texts.some((text) => hasBlock(text) || KEYWARDEN.test(text))) return 'keywarden';
  return texts.some((text) => GIT_SECRETS.test(text)) ? 'git-secrets' : 'absent';
};
