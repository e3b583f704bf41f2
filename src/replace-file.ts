import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { KeywardenError, messageOf } from './errors.ts';

const PERMISSIONS = 0o777;

/** A file that is a symbolic link stays one: what it points to is replaced. */
const targetOf = (file: string): string =>
  lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(file) ? realpathSync(file) : file;

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
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    throw thrown;
  }
};
