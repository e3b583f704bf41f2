import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { KeywardenError, messageOf } from './errors.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folders that a path lacks, the outermost first. */
const missingIn = (folder: string): string[] => {
  const missing: string[] = [];
  for (let path = folder; !isFolder(path); path = dirname(path)) {
    if (path === dirname(path)) break;
    missing.unshift(path);
  }
  return missing;
};

/**
 * Makes a folder and those around it, one after the other: Node's own way to do so does not end where a file system says
 * of a folder that it is neither there nor to be made (`/proc`).
 * @param mode permissions of what is made; the user's usual ones when it is left out
 * @throws KeywardenError that says which folder cannot be made
 */
export const makeFolder = (folder: string, mode?: number): void => {
  let at = folder;
  try {
    for (const path of missingIn(folder)) {
      at = path;
      if (!isFolder(path)) mkdirSync(path, { mode });
    }
  } catch (thrown) {
    // Somebody else may have made it meanwhile.
    if (!isFolder(at))
      throw new KeywardenError(`the folder ${at} cannot be made: ${messageOf(thrown)}`, { cause: thrown });
    if (at !== folder) makeFolder(folder, mode);
  }
};
