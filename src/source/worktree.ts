import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { KeywardenError, messageOf, UsageError } from '../errors.ts';
import { isIgnored, worktreeFiles } from '../git/files.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { type DiskFile, entryAt, fileContent, namedContent } from './file.ts';
import type { SourceItem } from './item.ts';

const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** How a file is named in reports: from the top of its repository, or as the user wrote it. */
const nameIn = (repository: Repository | undefined, file: string, given: string): string => {
  const inside = repository?.root === undefined ? undefined : slashed(relative(repository.root, file));
  return inside && !inside.startsWith('../') ? inside : slashed(given);
};

/** All files of a folder, whether git knows them or not; git directories are left to the history scan. */
function* walk(folder: string, nameOf: (file: string) => string): Generator<DiskFile | SourceItem> {
  let entries: ReturnType<typeof readDirectory>;
  try {
    entries = readDirectory(folder);
  } catch (thrown) {
    yield { type: 'problem', path: nameOf(folder), message: messageOf(thrown) };
    return;
  }
  for (const entry of entries) {
    const file = join(folder, entry.name);
    if (entry.isDirectory() && entry.name === '.git') {
      yield { type: 'skip', path: nameOf(file), reason: 'git directory (use --history)' };
    } else if (entry.isDirectory()) yield* walk(file, nameOf);
    else yield { file, path: nameOf(file) };
  }
}

const readDirectory = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

async function* listedContent(folder: string, nameOf: (file: string) => string): AsyncGenerator<SourceItem> {
  const warnings: string[] = [];
  for await (const path of worktreeFiles(folder, (warning) => warnings.push(warning))) {
    const file = join(folder, path);
    yield* fileContent({ file, path: nameOf(file) });
  }
  for (const message of warnings) yield { type: 'problem', path: '', message };
}

async function* folderContent(folder: string, given: string, gitignore: boolean): AsyncGenerator<SourceItem> {
  const repository = findRepository(folder);
  const nameOf = (file: string) => nameIn(repository, file, join(given, relative(folder, file)));
  if (gitignore && repository?.root !== undefined && !isIgnored(folder)) {
    yield* listedContent(folder, nameOf);
    return;
  }
  for (const entry of walk(folder, nameOf)) {
    if ('type' in entry) yield entry;
    else yield* fileContent(entry);
  }
}

/** What a scan of files looks at. */
export interface WorktreeRequest {
  readonly cwd: string;
  /** Files and folders, as the user wrote them. */
  readonly paths: readonly string[];
  /** Whether a folder in a repository is looked at without what its .gitignore names. */
  readonly gitignore: boolean;
  /** The repository that the folder belongs to, where that is known. */
  readonly repository?: Repository | undefined;
}

const isThere = (file: string): boolean => {
  try {
    return entryAt(file) !== undefined;
  } catch (thrown) {
    throw new KeywardenError(`${file} cannot be looked at: ${messageOf(thrown)}`, { cause: thrown });
  }
};

/** Throws when one of the paths is not there: a misspelt path must not look like a clean one. */
export const checkPaths = ({ cwd, paths }: WorktreeRequest): void => {
  const missing = paths.filter((path) => path === '' || !isThere(resolve(cwd, path)));
  if (missing.length > 0) {
    throw new UsageError(`no such file or folder: ${missing.map((path) => JSON.stringify(path)).join(', ')}`);
  }
};

/** The files named, and for folders the tracked and untracked files in them. */
export async function* worktreeContent(request: WorktreeRequest): AsyncGenerator<SourceItem> {
  checkPaths(request);
  let { repository } = request;
  let asked = repository ? resolve(request.cwd) : '';
  for (const given of request.paths) {
    const file = resolve(request.cwd, given);
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
      yield* folderContent(realpathSync(file), given, request.gitignore);
      continue;
    }
    const folder = dirname(file);
    if (folder !== asked && existsSync(folder)) repository = findRepository(folder);
    asked = folder;
    yield* namedContent({ file, path: nameIn(repository, file, given) });
  }
}
