import type { Outcome } from '../scan/outcome.ts';
import { findingJson } from './json.ts';
import type { SecretOptions } from './shown.ts';

/** One JSON object a line and finding, with the fields of the JSON report, for programs that read as it comes. */
export const jsonl = (outcome: Outcome, options: SecretOptions): string =>
  outcome.findings.map((finding) => `${JSON.stringify(findingJson(finding, options))}\n`).join('');
