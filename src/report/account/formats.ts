import type { CheckReport } from '../../account/report.ts';
import { json } from './json.ts';
import type { AccountReportOptions } from './shown.ts';
import { table } from './table.ts';

/** All formats of a report about accounts by the name that `--format` takes. */
export const accountFormats = { table, json } satisfies Record<
  string,
  (report: CheckReport, options: AccountReportOptions) => string
>;

export type AccountFormatName = keyof typeof accountFormats;
