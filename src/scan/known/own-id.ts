import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ID, newId } from '../../config/known/fingerprint.ts';
import type { Repository } from '../../git/repository.ts';
import { makeFolder } from '../../make-folder.ts';

const fileOf = ({ commonDir }: Repository): string => join(commonDir, 'keywarden', 'id');

/** The id that this clone keeps to itself, if it has one. */
export const readOwnId = (repository: Repository): string | undefined => {
  try {
    const id = readFileSync(fileOf(repository), 'utf8').trim();
    return ID.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The id by which fingerprints are made as long as no file of the repository has one. It lies in the git directory, so
 * that a fingerprint that one command has shown means the same to the next; the first entry that is written takes it
 * along into the repository.
 * @returns undefined where none can be kept: then there are no fingerprints
 */
export const ownId = (repository: Repository): string | undefined => {
  const known = readOwnId(repository);
  if (known !== undefined) return known;
  try {
    makeFolder(dirname(fileOf(repository)));
    writeFileSync(fileOf(repository), `${newId()}\n`, { flag: 'wx', mode: 0o600 });
  } catch {
    // Another process was first, which is as good; or nothing can be written here, and then there is no id.
  }
  return readOwnId(repository);
};
