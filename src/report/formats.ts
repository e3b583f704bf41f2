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
} satisfies Record<string, (outcome: Outcome, options: ReportOptions) => string>;

export type FormatName = keyof typeof formats;
