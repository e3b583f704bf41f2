import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KeywardenError, messageOf } from './errors.ts';

const PERMISSIONS = 0o777;

/** A file that is a symbolic link stays one: what it points to is replaced. */
const targetOf = (file: string): string =>
  lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(file) ? realpathSync(file) : file;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const MINUTE = 60_000;

/** Nobody is at work on a file that is a minute old and whose process is gone; a fresh one may be of another machine's. */
const isAbandoned = (file: string, pid: number): boolean => {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > MINUTE && !isRunning(pid);
};

/** Takes away what runs that were killed have left beside a file. */
const sweep = (file: string): void => {
  const name = `${basename(file)}.`;
  for (const entry of readdirSync(dirname(file))) {
    const pid = entry.startsWith(name) && /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(entry.slice(name.length))?.[1];
    const left = join(dirname(file), entry);
    if (pid && isAbandoned(left, Number(pid))) rmSync(left, { force: true });
  }
};

const isSpecial = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === false;

/**
 * Writes a file so that at any moment there is the old or the new one, never half of it: into a file beside it, which
 * then takes its place.
 * @param options.mode permissions of a new file; an existing file keeps its own
 * @throws KeywardenError that names the file and says why it cannot be written
 */
export const replaceFile = (
  file: string,
  content: string | Uint8Array,
  options: { readonly mode?: number } = {},
): void => {
  try {
    const target = targetOf(file);
    // A device or a pipe is written to; it cannot be replaced by a file.
    if (isSpecial(target)) writeFileSync(target, content);
    else replace(target, content, existsSync(target) ? statSync(target).mode & PERMISSIONS : options.mode);
  } catch (thrown) {
    throw new KeywardenError(`${file} cannot be written: ${messageOf(thrown)}`, { cause: thrown });
  }
};

const replace = (file: string, content: string | Uint8Array, mode: number | undefined): void => {
  const temporary = `${file}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  try {
    sweep(file);
    writeFileSync(temporary, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    throw thrown;
  }
};
