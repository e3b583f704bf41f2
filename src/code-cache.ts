import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** What the engine of JavaScript keeps of code that it has compiled, in files of the user's own. */
export interface CodeCache {
  /** What was kept under a name; undefined when nothing was, when it is damaged, or may be somebody else's. */
  readonly read: (name: string) => Buffer | undefined;
  /** Keeps something; where that is not possible nothing is kept. */
  readonly write: (name: string, data: Uint8Array) => void;
}

const NONE: CodeCache = { read: () => undefined, write: () => {} };

const OTHERS_WRITE = 0o022;
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

/** Several versions of keywarden and of Node each have theirs, of several commands and parts; the oldest go. */
const MOST_FILES = 96;

/** Where caches go (https://specifications.freedesktop.org/basedir-spec); undefined where the user has no such place. */
const folderOf = ({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | undefined => {
  const home = HOME && join(HOME, '.cache');
  const folder = [XDG_CACHE_HOME, process.platform === 'win32' ? LOCALAPPDATA : undefined, home].find(
    (path) => path && isAbsolute(path),
  );
  return folder && join(folder, 'keywarden', 'code');
};

/** Code that is run is trusted: it has to come from whom it is run by. Windows keeps what is in a user's folder to them. */
const isOwn = ({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS_WRITE) === 0);

/**
 * What is kept stands there twice: the engine does not notice when some of it is damaged, and crashes or does something
 * else than the program says. To compare the halves costs less than any sum over them.
 */
const twice = (data: Uint8Array): Buffer => Buffer.concat([data, data]);

const once = (kept: Buffer): Buffer | undefined => {
  const half = kept.length / 2;
  const first = kept.subarray(0, half);
  return half > 0 && first.equals(kept.subarray(half)) ? first : undefined;
};

/** Where others may write, a pipe of that name could stand there, which nobody ever writes to. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const readOwn = (file: string): Buffer | undefined => {
  let descriptor: number;
  try {
    descriptor = openSync(file, READ_AT_ONCE);
  } catch {
    return undefined;
  }
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() && isOwn(stat) ? once(readFileSync(descriptor)) : undefined;
  } finally {
    closeSync(descriptor);
  }
};

const removeOldest = (folder: string): void => {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MOST_FILES) return;
  const dated = files.map((file) => ({ file, time: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  dated.sort((a, b) => b.time - a.time);
  for (const { file } of dated.slice(MOST_FILES)) rmSync(file, { force: true });
};

const writeOwn = (folder: string, name: string, data: Uint8Array): void => {
  makeFolder(folder, OWN_FOLDER);
  if (!isOwn(lstatSync(folder))) return;
  const temporary = join(folder, `${name}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, twice(data), { flag: 'wx', mode: OWN_FILE });
    renameSync(temporary, join(folder, name));
  } catch (thrown) {
    rmSync(temporary, { force: true });
    throw thrown;
  }
  removeOldest(folder);
};

/** The cache of the user; an empty one where there is no place for it or `NODE_DISABLE_COMPILE_CACHE` is set. */
export const codeCache = (environment: NodeJS.ProcessEnv = process.env): CodeCache => {
  const folder = environment.NODE_DISABLE_COMPILE_CACHE ? undefined : folderOf(environment);
  if (folder === undefined) return NONE;
  return {
    read: (name) => readOwn(join(folder, name)),
    write: (name, data) => {
      try {
        writeOwn(folder, name, data);
      } catch {
        // A full disk, a folder that may not be written to: the next run compiles anew, as this one did.
      }
    },
  };
};
