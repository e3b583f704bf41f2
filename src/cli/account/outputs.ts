import { UsageError } from '../../errors.ts';
import { type AccountFormatName, accountFormats } from '../../report/account/formats.ts';

/** Where one report goes and how it is written; without a file to standard output. */
export interface OutputTarget {
  readonly format: AccountFormatName;
  readonly file: string | undefined;
}

const NAMES = Object.keys(accountFormats) as AccountFormatName[];

const formatOf = (name: string): AccountFormatName => {
  const found = NAMES.find((format) => format === name);
  if (found !== undefined) return found;
  throw new UsageError(`expected --format ${NAMES.join(', ')}, got ${JSON.stringify(name)}`);
};

/**
 * Pairs formats with files in the order of the command line: the first `--output` belongs to the first `--format`.
 * One format may be without a file, and goes to standard output.
 */
export const pairOutputs = (formats: readonly string[], files: readonly string[]): OutputTarget[] => {
  const names = formats.length === 0 ? ['table'] : formats;
  if (files.length > names.length)
    throw new UsageError(`expected a --format for each --output, got ${names.length} and ${files.length}`);
  const targets = names.map((name, index) => ({
    format: formatOf(name),
    file: files[index] === '-' ? undefined : files[index],
  }));
  if (targets.filter(({ file }) => file === undefined).length > 1)
    throw new UsageError('expected --output for all formats but one: standard output holds one report');
  return targets;
};
