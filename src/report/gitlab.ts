import type { Outcome, ScanFinding } from '../scan/outcome.ts';
import { ownerLines } from './owner.ts';
import { everyPart } from './parts.ts';
import { nameOf } from './place.ts';
import { type ReportOptions, shownSecret } from './shown.ts';

/** https://gitlab.com/gitlab-org/security-products/security-report-schemas, secret detection. */
const SCHEMA_VERSION = '15.2.1';

/** What GitLab's own analyzer says for content that belongs to no commit. */
const NO_COMMIT = '0000000';

const SEVERITY = { high: 'Critical', medium: 'High', low: 'Medium' } as const;

const SECONDS = 19;

/** `2026-01-31T12:00:00`, UTC: the only shape of a time that the schema takes. */
const time = (date: Date): string => date.toISOString().slice(0, SECONDS);

const vulnerability = (finding: ScanFinding, options: ReportOptions) => {
  const { rule, confidence, place, start, end, introduced } = finding;
  const file = place.path || nameOf(place);
  const sha = place.commit ?? NO_COMMIT;
  return {
    id: [sha, file, rule.id, start.line, start.column].join(':'),
    category: 'secret_detection',
    name: rule.description,
    description: [`${rule.description}. ${rule.advice ?? ''}`.trim(), ...ownerLines(finding)].join('\n'),
    severity: rule.severity === 'error' ? SEVERITY[confidence] : 'Low',
    confidence: confidence[0]!.toUpperCase() + confidence.slice(1),
    raw_source_code_extract: shownSecret(finding, options),
    scanner: { id: 'keywarden', name: 'keywarden' },
    location: {
      file,
      start_line: start.line,
      end_line: end.line,
      commit: { sha, author: introduced?.author, date: introduced?.date, message: introduced?.subject },
    },
    identifiers: [{ type: 'keywarden_rule_id', name: `keywarden rule ${rule.id}`, value: rule.id }],
  };
};

/** The outcome as a secret detection report of GitLab, for `artifacts: reports: secret_detection`. */
export const gitlab = (outcome: Outcome, options: ReportOptions): string => {
  const program = { id: 'keywarden', name: 'keywarden', version: options.version, vendor: { name: 'keywarden' } };
  const report = {
    version: SCHEMA_VERSION,
    scan: {
      analyzer: program,
      scanner: program,
      type: 'secret_detection',
      status: outcome.status === 'failed' ? 'failure' : 'success',
      start_time: time(options.started),
      end_time: time(options.ended),
      messages: outcome.problems.map(({ path, message }) => ({ level: 'fatal', value: `${path} ${message}`.trim() })),
    },
    vulnerabilities: everyPart(outcome.findings).map((finding) => vulnerability(finding, options)),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
};
