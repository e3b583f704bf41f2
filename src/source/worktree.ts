import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { KeywardenError, messageOf, UsageError } from '../errors.ts';
import { isIgnored, worktreeFiles } from '../git/files.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { type DiskFile, diskContent, entryAt } from './file.ts';
import type { SourceItem } from './item.ts';

const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** How a file is named in reports: from the top of its repository, or as the user wrote it. */
const nameIn = (repository: Repository | undefined, file: string, given: string): string => {
  const inside = repository?.root === undefined ? undefined : slashed(relative(repository.root, file));
  return inside && !inside.startsWith('../') ? inside : slashed(given);
};

/** A file that is to be looked at, or what there is to say of one that is not. */
export type Entry = DiskFile | SourceItem;

/** All files of a folder, whether git knows them or not; git directories are left to the history scan. */
function* walk(folder: string, nameOf: (file: string) => string): Generator<Entry> {
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

async function* listed(folder: string, nameOf: (file: string) => string): AsyncGenerator<Entry> {
  const warnings: string[] = [];
  for await (const path of worktreeFiles(folder, (warning) => warnings.push(warning))) {
    const file = join(folder, path);
    yield { file, path: nameOf(file) };
  }
  for (const message of warnings) yield { type: 'problem', path: '', message };
}

async function* inFolder(folder: string, given: string, request: WorktreeRequest): AsyncGenerator<Entry> {
  const { gitignore } = request;
  const repository = folder === request.repository?.root ? request.repository : findRepository(folder);
  const nameOf = (file: string) => nameIn(repository, file, join(given, relative(folder, file)));
  const isLeftAlone = (): boolean => folder !== repository?.root && isIgnored(folder);
  if (gitignore && repository?.root !== undefined && !isLeftAlone()) yield* listed(folder, nameOf);
  else yield* walk(folder, nameOf);
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

/** The content of the files named, and for folders of the tracked and untracked files in them. */
export async function* worktreeContent(request: WorktreeRequest): AsyncGenerator<SourceItem> {
  for await (const entry of worktreeEntries(request)) {
    if ('type' in entry) yield entry;
    else yield* diskContent(entry);
  }
}

/** The files named, and for folders the tracked and untracked files in them; none is opened yet. */
export async function* worktreeEntries(request: WorktreeRequest): AsyncGenerator<Entry> {
  checkPaths(request);
  let { repository } = request;
  let asked = repository ? resolve(request.cwd) : '';
  for (const given of request.paths) {
    const file = resolve(request.cwd, given);
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
      yield* inFolder(realpathSync(file), given, request);
      continue;
    }
    const folder = dirname(file);
    if (folder !== asked && existsSync(folder)) repository = findRepository(folder);
    asked = folder;
    yield { file, path: nameIn(repository, file, given), named: true };
  }
}
