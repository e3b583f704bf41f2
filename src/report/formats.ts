import type { Outcome } from '../scan/outcome.ts';
import { gitleaksJson } from './gitleaks-json.ts';
import { json } from './json.ts';
import type { ReportOptions } from './shown.ts';
import { text } from './text.ts';

/** All report formats by the name that `--format` takes. */
export const formats = { text, json, 'gitleaks-json': gitleaksJson } satisfies Record<
  string,
  (outcome: Outcome, options: ReportOptions) => string
>;

export type FormatName = keyof typeof formats;
