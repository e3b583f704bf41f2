import type { Outcome, ScanFinding } from '../scan/outcome.ts';
import { type SecretOptions, shownSecret } from './shown.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;

/** The fields of a finding, as the reports for programs name them. */
export const findingJson = (finding: ScanFinding, options: SecretOptions) => ({
  rule: finding.rule.id,
  description: finding.rule.description,
  severity: finding.rule.severity,
  fingerprint: finding.fingerprint,
  confidence: finding.confidence,
  kind: finding.place.kind,
  path: finding.place.path,
  submodule: finding.place.submodule,
  line: finding.start.line,
  column: finding.start.column,
  endLine: finding.end.line,
  endColumn: finding.end.column,
  secret: shownSecret(finding, options),
  via: finding.via,
  age: finding.age,
  object: finding.place.object,
  reachable: finding.reachable,
  owner: finding.owner,
  onlyReflog: finding.onlyReflog,
  inHead: finding.inHead,
  places: finding.places?.map(({ place, start }) => ({
    kind: place.kind,
    path: place.path,
    submodule: place.submodule,
    line: start.line,
    column: start.column,
    object: place.object,
    commit: place.commit,
  })),
  commit: finding.place.commit,
  author: finding.introduced?.author,
  email: finding.introduced?.email,
  date: finding.introduced?.date,
  subject: finding.introduced?.subject,
  pair: finding.pair?.map((part) => ({
    rule: part.rule.id,
    description: part.rule.description,
    fingerprint: part.fingerprint,
    path: part.place.path,
    line: part.start.line,
    column: part.start.column,
    secret: shownSecret(part, options),
    via: part.via,
    age: part.age,
  })),
  advice: finding.rule.advice,
});

/** The whole outcome as one JSON object. */
export const json = (outcome: Outcome, options: SecretOptions): string => {
  const { status, scanned, unlisted, known, skipped, problems, warnings } = outcome;
  const findings = outcome.findings.map((finding) => findingJson(finding, options));
  const allowed = outcome.allowed.map(({ finding, allowance }) => ({
    rule: finding.rule.id,
    fingerprint: finding.fingerprint,
    path: finding.place.path,
    line: finding.start.line,
    by: allowance.by,
    kind: allowance.kind,
  }));
  const report = {
    version: SCHEMA_VERSION,
    status,
    scanned,
    findings,
    unlisted,
    known: known.map(({ rule, place, start, fingerprint }) => ({
      rule: rule.id,
      fingerprint,
      path: place.path,
      line: start.line,
    })),
    allowed,
    skipped,
    problems,
    warnings,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
