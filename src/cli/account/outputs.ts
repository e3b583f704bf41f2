import type { Language } from '../../account/texts/text.ts';
import { type AccountFormatName, accountFormats } from '../../report/account/formats.ts';
import { misuse, quoted } from './misuse.ts';

/** Where one report goes and how it is written; without a file to standard output. */
export interface OutputTarget {
  readonly format: AccountFormatName;
  readonly file: string | undefined;
}

const NAMES = Object.keys(accountFormats) as AccountFormatName[];

const formatOf = (name: string, lang: Language): AccountFormatName => {
  const found = NAMES.find((format) => format === name);
  if (found !== undefined) return found;
  throw misuse(lang, 'format', { formats: NAMES.join(', '), got: quoted(name) });
};

/**
 * Pairs formats with files in the order of the command line: the first `--output` belongs to the first `--format`.
 * One format may be without a file, and goes to standard output.
 */
export const pairOutputs = (formats: readonly string[], files: readonly string[], lang: Language): OutputTarget[] => {
  const names = formats.length === 0 ? ['table'] : formats;
  if (files.length > names.length) throw misuse(lang, 'outputs', { formats: names.length, outputs: files.length });
  const targets = names.map((name, index) => ({
    format: formatOf(name, lang),
    file: files[index] === '-' ? undefined : files[index],
  }));
  if (targets.filter(({ file }) => file === undefined).length > 1) throw misuse(lang, 'one-output');
  return targets;
};
