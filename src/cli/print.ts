import { writeSync } from 'node:fs';
import { isExpected, KeywardenError, messageOf } from '../errors.ts';
import { printable } from '../report/printable.ts';

const WOULD_BLOCK = 'EAGAIN';

/**
 * Writes all of a text at once, so that nothing is lost when the process ends, and without the streams of Node, which
 * cost a hook several milliseconds to load. A full pipe is tried again until its reader has caught up.
 */
const write = (descriptor: number, text: string | Uint8Array): void => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== WOULD_BLOCK)
        throw new KeywardenError(`the output cannot be written: ${messageOf(thrown)}`, { cause: thrown });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
};

/** Writes to standard output; throws when nobody reads it any more. */
export const print = (text: string | Uint8Array): void => write(1, text);

/** Writes to standard error. When nobody can read that, there is nobody to tell either; the exit code still holds. */
export const printError = (text: string | Uint8Array): void => {
  try {
    write(2, text);
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
  }
};

/** Whether a stream is a terminal that shows colours (https://no-color.org). */
export const showsColor = (stream: { readonly isTTY?: boolean }): boolean =>
  !process.env.NO_COLOR && (Boolean(process.env.FORCE_COLOR) || stream.isTTY === true);

/** The message for something that was thrown, ready to print; a bug shows where it happened. */
export const errorText = (thrown: unknown): string => {
  if (!isExpected(thrown)) {
    const where = thrown instanceof Error ? `\n${thrown.stack ?? ''}` : '';
    return `keywarden: unexpected error: ${messageOf(thrown)}${where}\n`;
  }
  const message = thrown.message.split('\n').map(printable).join('\n');
  return `keywarden: ${message}\n${thrown.hint ? `${thrown.hint}\n` : ''}`;
};
