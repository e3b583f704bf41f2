import type { Argv } from 'yargs';
import { replaceFile } from '../replace-file.ts';
import { type FormatName, formats } from '../report/formats.ts';
import { closing, text } from '../report/text.ts';
import type { Outcome } from '../scan/outcome.ts';
import { print, printError, showsColor } from './print.ts';
import type { ReportFile } from './report-file.ts';
import { version } from './version.ts';

/** How a scan is to be told. */
export interface Reporting {
  readonly format: FormatName;
  /** Where that goes; undefined or `-`: to standard output. */
  readonly output: string | undefined;
  /** What else is written. */
  readonly reports: readonly ReportFile[];
  readonly reveal: boolean;
  readonly started: Date;
}

const VALUE = { type: 'string', nargs: 1 } as const;

/** Options about how a scan is told. */
export const reportOptions = (parser: Argv): Argv =>
  parser
    .option('format', {
      ...VALUE,
      describe: 'How to report',
      choices: Object.keys(formats) as FormatName[],
      defaultDescription: 'text; with --ci what its system shows',
    })
    .option('output', { ...VALUE, alias: 'o', describe: 'Write the report to this file (`-` for standard output)' })
    .option('report', {
      describe: 'A further report, as FORMAT=FILE; may be given several times',
      type: 'string',
      array: true,
      nargs: 1,
      default: [] as readonly string[],
    })
    .option('reveal', { describe: 'Show secrets unmasked', type: 'boolean', default: false });

/** Writes all reports about a scan; each file is there whole or not at all. */
export const report = async (outcome: Outcome, reporting: Reporting): Promise<void> => {
  const { format, output, reports, reveal, started } = reporting;
  const about = { reveal, version, started, ended: new Date() };
  for (const { name, file } of reports)
    replaceFile(file, await formats[name](outcome, { ...about, color: false }), { mode: 0o600 });
  const toFile = output !== undefined && output !== '-';
  const color = !toFile && showsColor(process.stdout);
  const written = await formats[format](outcome, { ...about, color });
  if (toFile) replaceFile(output, written, { mode: 0o600 });
  else print(written);
  if (toFile || format !== 'text') tellRest(outcome, format);
};

/** What a report for programs does not hold, for the person who waits: what could not be looked at, and the sum. */
const tellRest = (outcome: Outcome, format: FormatName): void => {
  const tell = format === 'text' ? text : closing;
  printError(tell(outcome, { reveal: false, color: showsColor(process.stderr) }));
};
