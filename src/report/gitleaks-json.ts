import { entropy } from '../engine/checks.ts';
import type { Outcome, ScanFinding } from '../scan/outcome.ts';
import { everyPart } from './parts.ts';
import { nameOf } from './place.ts';
import { type SecretOptions, shownSecret } from './shown.ts';

const PRECISION = 1e6;

const entry = (finding: ScanFinding, options: SecretOptions) => {
  const { rule, place, start, end, introduced } = finding;
  const secret = shownSecret(finding, options);
  const file = place.path || nameOf(place);
  const commit = place.commit ?? '';
  return {
    RuleID: rule.id,
    Description: rule.description,
    StartLine: start.line,
    EndLine: end.line,
    StartColumn: start.column,
    EndColumn: end.column,
    Match: secret,
    Secret: secret,
    File: file,
    SymlinkFile: '',
    Commit: commit,
    Entropy: Math.round(entropy(finding.secret.reveal()) * PRECISION) / PRECISION,
    Author: introduced?.author ?? '',
    Email: introduced?.email ?? '',
    Date: introduced?.date ?? '',
    Message: introduced?.subject ?? '',
    Tags: [],
    Fingerprint: [...(commit ? [commit] : []), file, rule.id, start.line].join(':'),
  };
};

/** Findings in the fields of a gitleaks JSON report, for programs that read those. */
export const gitleaksJson = (outcome: Outcome, options: SecretOptions): string =>
  `${JSON.stringify(
    everyPart(outcome.findings).map((finding) => entry(finding, options)),
    null,
    1,
  )}\n`;
