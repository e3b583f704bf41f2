import type { CheckReport } from '../../account/report.ts';
import { asff } from './asff.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ocsf } from './ocsf.ts';
import type { AccountReportOptions } from './shown.ts';
import { table } from './table.ts';

/** All formats of a report about accounts by the name that `--format` takes. */
export const accountFormats = { table, json, markdown, junit, html, ocsf, asff } satisfies Record<
  string,
  (report: CheckReport, options: AccountReportOptions) => string
>;

export type AccountFormatName = keyof typeof accountFormats;
