import { KeywardenError, messageOf } from '../errors.ts';
import { printable } from '../report/printable.ts';

/** Writes to standard output; resolves when it has been taken, rejects when nobody reads it any more. */
export const print = (text: string): Promise<void> => write(process.stdout, text);

/** Writes to standard error. */
export const printError = (text: string): Promise<void> => write(process.stderr, text);

const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.once('error', reject);
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });

/** Whether a stream is a terminal that shows colours (https://no-color.org). */
export const showsColor = (stream: { readonly isTTY?: boolean }): boolean =>
  !process.env.NO_COLOR && (Boolean(process.env.FORCE_COLOR) || stream.isTTY === true);

/** The message for something that was thrown, ready to print; a bug shows where it happened. */
export const errorText = (thrown: unknown): string => {
  if (!(thrown instanceof KeywardenError)) {
    const where = thrown instanceof Error ? `\n${thrown.stack ?? ''}` : '';
    return `keywarden: unexpected error: ${messageOf(thrown)}${where}\n`;
  }
  const message = thrown.message.split('\n').map(printable).join('\n');
  return `keywarden: ${message}\n${thrown.hint ? `${thrown.hint}\n` : ''}`;
};
