import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startGit } from './command.ts';
import type { Repository } from './repository.ts';

/** Whether a clone left objects with its remote (`git clone --filter`): packs from there have a `.promisor` file. */
export const isPartial = (repository: Repository): boolean => {
  const packs = join(repository.commonDir, 'objects', 'pack');
  return existsSync(packs) && readdirSync(packs).some((name) => name.endsWith('.promisor'));
};

const LIST = ['rev-list', '--objects', '--all', '--missing=print', '--no-object-names'];

const QUESTION_MARK = 0x3f;

/** How many objects that commits lead to are not here; nothing is fetched (git-rev-list, `--missing=print`). */
export const countMissing = async (repository: Repository): Promise<number> => {
  const listing = startGit(repository.cwd, LIST);
  let count = 0;
  for await (const piece of listing.stdout) for (const byte of piece) if (byte === QUESTION_MARK) count++;
  await listing.done;
  return count;
};
