import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Repository } from '../repository.ts';

/** Alternates may themselves name alternates, up to so deep (gitrepository-layout; git's own limit is five). */
const DEEPEST = 5;

/** A path of the list may be quoted as in C when it begins with a quotation mark. */
const unquoted = (line: string): string => {
  if (!line.startsWith('"')) return line;
  try {
    return JSON.parse(
      line.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))),
    );
  } catch {
    return line;
  }
};

/** The folders that an object folder borrows from (gitrepository-layout, `objects/info/alternates`). */
const alternatesOf = (folder: string): string[] => {
  const list = join(folder, 'info', 'alternates');
  if (!existsSync(list)) return [];
  const lines = readFileSync(list, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => resolve(folder, unquoted(line)));
};

const SEPARATOR = process.platform === 'win32' ? ';' : ':';

/** Folders that the environment adds (git, `GIT_ALTERNATE_OBJECT_DIRECTORIES`). */
const fromEnvironment = (): string[] =>
  (process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? '')
    .split(SEPARATOR)
    .filter(Boolean)
    .map((path) => resolve(path));

/** All folders in which objects of a repository are stored: its own first, then those it borrows from, each once. */
export const objectFolders = (repository: Repository): string[] => {
  const own = process.env.GIT_OBJECT_DIRECTORY || join(repository.commonDir, 'objects');
  const found = new Set<string>();
  let level = [resolve(repository.cwd, own), ...fromEnvironment()];
  for (let depth = 0; level.length > 0 && depth <= DEEPEST; depth++) {
    const fresh = level.filter((folder) => !found.has(folder));
    for (const folder of fresh) found.add(folder);
    level = fresh.flatMap(alternatesOf);
  }
  return [...found];
};
