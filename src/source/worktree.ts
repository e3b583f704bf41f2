import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { KeywardenError, messageOf, UsageError } from '../errors.ts';
import { isIgnored, worktreeFiles } from '../git/files.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { type DiskFile, diskContent, entryAt } from './file.ts';
import type { SourceItem } from './item.ts';

const localised = (path: string): string => (sep === '/' ? path : path.replaceAll('/', sep));
const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** How a file is named in reports: from the top of its repository, or as the user wrote it. */
const nameIn = (repository: Repository | undefined, file: string, given: string): string => {
  const inside = repository?.root === undefined ? undefined : slashed(relative(repository.root, file));
  return inside && !inside.startsWith('../') ? inside : slashed(given);
};

/** What the names of files below a folder begin with in reports. */
const beginningIn = (repository: Repository | undefined, folder: string, given: string): string =>
  nameIn(repository, join(folder, 'x'), join(given, 'x')).slice(0, -1);

/** A file that is to be looked at, or what there is to say of one that is not. */
export type Entry = DiskFile | SourceItem;

/** A folder to be looked at, how it is named in reports, and what the names of files in it begin with. */
interface Below {
  readonly folder: string;
  readonly name: string;
  readonly beginning: string;
}

/** All files of a folder, whether git knows them or not; git directories are left to the history scan. */
function* walk({ folder, name, beginning }: Below): Generator<Entry> {
  let entries: ReturnType<typeof readDirectory>;
  try {
    entries = readDirectory(folder);
  } catch (thrown) {
    yield { type: 'problem', path: name, message: messageOf(thrown) };
    return;
  }
  for (const entry of entries) {
    const file = join(folder, entry.name);
    const path = beginning + entry.name;
    if (entry.isDirectory() && entry.name === '.git') {
      yield { type: 'skip', path, reason: 'git directory (use --history)' };
    } else if (entry.isDirectory()) yield* walk({ folder: file, name: path, beginning: `${path}/` });
    else yield { file, path };
  }
}

const readDirectory = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

/** So many of those found one by one are handed on together. */
const TOGETHER = 256;

function* walked(below: Below): Generator<Entry[]> {
  let some: Entry[] = [];
  for (const entry of walk(below)) {
    some.push(entry);
    if (some.length < TOGETHER) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

async function* listed({ folder, beginning }: Below): AsyncGenerator<Entry[]> {
  const warnings: string[] = [];
  const start = folder.endsWith(sep) ? folder : folder + sep;
  for await (const paths of worktreeFiles(folder, (warning) => warnings.push(warning)))
    yield paths.map((path) => ({ file: start + localised(path), path: beginning + path }));
  if (warnings.length > 0) yield warnings.map((message) => ({ type: 'problem', path: '', message }));
}

async function* inFolder(folder: string, given: string, request: WorktreeRequest): AsyncGenerator<readonly Entry[]> {
  const { gitignore } = request;
  const repository = folder === request.repository?.root ? request.repository : findRepository(folder);
  const name = nameIn(repository, folder, join(given));
  const below = { folder, name, beginning: beginningIn(repository, folder, given) };
  const isLeftAlone = (): boolean => folder !== repository?.root && isIgnored(folder);
  if (gitignore && repository?.root !== undefined && !isLeftAlone()) yield* listed(below);
  else yield* walked(below);
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
  for await (const entries of worktreeEntries(request))
    for (const entry of entries) {
      if ('type' in entry) yield entry;
      else yield* diskContent(entry);
    }
}

/** The files named, and for folders the tracked and untracked files in them, in lists; none is opened yet. */
export async function* worktreeEntries(request: WorktreeRequest): AsyncGenerator<readonly Entry[]> {
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
    yield [{ file, path: nameIn(repository, file, given), named: true }];
  }
}
