import type { Outcome } from '../scan/outcome.ts';
import { csv } from './csv.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { gitleaksJson } from './gitleaks-json.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import type { ReportOptions } from './shown.ts';
import { text } from './text.ts';

/** The page brings a program of its own along, which no other report is to wait for. */
const html = async (outcome: Outcome, options: ReportOptions): Promise<string> =>
  (await import('./html/report.ts')).html(outcome, options);

/** All report formats by the name that `--format` and `--report` take. */
export const formats = {
  text,
  json,
  jsonl,
  csv,
  junit,
  sarif,
  github,
  markdown,
  gitlab,
  'gitleaks-json': gitleaksJson,
  html,
} satisfies Record<string, (outcome: Outcome, options: ReportOptions) => string | Promise<string>>;

export type FormatName = keyof typeof formats;
