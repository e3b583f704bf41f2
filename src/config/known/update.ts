import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { KeywardenError, messageOf } from '../../errors.ts';
import { replaceFile } from '../../replace-file.ts';

const PATIENCE = 10_000;
const PAUSE = 20;

const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);

const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new KeywardenError(`${file} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
};

/** Whether the process that holds a lock has ended without taking it away. */
const isLeftBehind = (lock: string): boolean => {
  const holder = Number(readIfThere(lock)?.trim());
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

const tryToTake = (lock: string): boolean => {
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new KeywardenError(`${lock} cannot be written: ${messageOf(thrown)}`, { cause: thrown });
  }
};

const take = (lock: string, file: string): void => {
  for (const end = Date.now() + PATIENCE; !tryToTake(lock); pause()) {
    if (isLeftBehind(lock)) rmSync(lock, { force: true });
    else if (Date.now() > end)
      throw new KeywardenError(`${file} is being written by another process, which does not end: ${lock} is there`, {
        hint: 'If no keywarden is running, remove that file.',
      });
  }
};

/**
 * Reads a file, makes another text of it, and puts that in its place; of two processes that do so at once the second waits
 * for the first, so that what each has added is kept. At any moment there is the old or the new file, never half of it.
 * @param change is given the text that is there, undefined when there is no file; the same or undefined changes nothing
 * @throws KeywardenError when the file cannot be read or written, or another process does not let go of it for 10 s
 */
export const updateFile = (file: string, change: (text: string | undefined) => string | undefined): void => {
  const lock = `${file}.lock`;
  take(lock, file);
  try {
    const before = readIfThere(file);
    const after = change(before);
    if (after !== undefined && after !== before) replaceFile(file, after);
  } finally {
    rmSync(lock, { force: true });
  }
};
