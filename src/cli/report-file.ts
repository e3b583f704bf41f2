import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { type FormatName, formats } from '../report/formats.ts';

const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

/** A report that is written to a file. */
export interface ReportFile {
  readonly name: FormatName;
  readonly file: string;
}

/**
 * Reads one value of `--report`.
 * @param value `FORMAT=FILE`
 * @throws UsageError when it names no format or no file
 */
export const reportFile = (value: string): ReportFile => {
  const [name = '', ...rest] = value.split('=');
  const file = rest.join('=');
  if (!isFormat(name))
    throw new UsageError(`expected --report FORMAT=FILE with one of ${Object.keys(formats).join(', ')}, got ${value}`);
  if (file === '' || file === '-')
    throw new UsageError(`expected a file behind --report ${name}=, got ${file || 'nothing'}`);
  return { name, file };
};

/**
 * Reads all values of `--report`.
 * @param taken a file that something else is written to
 * @throws UsageError when two would be written to the same file
 */
export const reportFiles = (values: readonly string[], taken: string | undefined): ReportFile[] => {
  const reports = values.map(reportFile);
  const files = new Set(taken === undefined ? [] : [resolve(taken)]);
  for (const { file } of reports) {
    if (files.has(resolve(file))) throw new UsageError(`expected a file of its own for each report, got ${file} twice`);
    files.add(resolve(file));
  }
  return reports;
};
