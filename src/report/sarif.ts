import { createHash } from 'node:crypto';
import type { Rule } from '../engine/rule.ts';
import type { Outcome, Problem, ScanFinding } from '../scan/outcome.ts';
import { ownerLines } from './owner.ts';
import { everyPart } from './parts.ts';
import { nameOf } from './place.ts';
import { type ReportOptions, shownSecret } from './shown.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * GitHub orders alerts by this number: over 9.0 is critical, 7.0 high, 4.0 medium
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const SECURITY_SEVERITY = { high: '9.5', medium: '8.0', low: '5.0' } as const;
const WARNING_SEVERITY = '3.0';

const LEVEL = { error: 'error', warn: 'warning' } as const;

const ruleEntry = ({ id, description, source, severity, confidence, advice }: Rule) => ({
  id,
  name: id,
  shortDescription: { text: description },
  fullDescription: { text: `${description} in content of the repository.` },
  help: {
    text: [advice, `Format: ${source}`].filter(Boolean).join('\n'),
    markdown: [`**${description}**`, advice, `Format: ${source}`].filter(Boolean).join('\n\n'),
  },
  ...(/^https?:/.test(source) ? { helpUri: source } : {}),
  defaultConfiguration: { level: LEVEL[severity] },
  properties: {
    tags: ['security', 'secret'],
    precision: confidence,
    'security-severity': severity === 'error' ? SECURITY_SEVERITY[confidence] : WARNING_SEVERITY,
  },
});

/** Names of Windows may hold half a character, which no URI can. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** A path as a relative URI reference (RFC 3986, section 4.2): each of its segments encoded. */
const uriOf = (path: string): string => path.split('/').map(encoded).join('/');

const artifactOf = ({ place }: ScanFinding) =>
  place.path === '' ? { uri: encoded(nameOf(place)) } : { uri: uriOf(place.path), uriBaseId: '%SRCROOT%' };

/**
 * What GitHub knows an alert by from one run to the next: neither its line, which moves, nor its secret, of which nothing
 * may be told. Of several of one rule in one file, which it is.
 */
const lineHashes = (findings: readonly ScanFinding[]): string[] => {
  const counts = new Map<string, number>();
  return findings.map(({ rule, place }) => {
    const text = [rule.id, place.kind, place.path || (place.commit ?? '')].join('\0');
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return `${createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)}:${count}`;
  });
};

const HASH_DIGITS = 16;

/** A finding among those of its run. */
interface Numbered {
  readonly ruleIndex: number;
  readonly lineHash: string;
}

const result = (finding: ScanFinding, { ruleIndex, lineHash }: Numbered, options: ReportOptions) => {
  const { rule, start, end, age, introduced, place, fingerprint } = finding;
  return {
    ruleId: rule.id,
    ruleIndex,
    level: LEVEL[rule.severity],
    message: { text: [`${rule.description}: ${shownSecret(finding, options)}`, ...ownerLines(finding)].join('\n') },
    baselineState: age === 'new' ? 'new' : 'unchanged',
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(finding),
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column + 1,
          },
        },
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: lineHash,
      ...(fingerprint === undefined ? {} : { 'keywarden/v1': fingerprint }),
    },
    properties: { commit: place.commit, author: introduced?.author, date: introduced?.date },
  };
};

const notification = ({ path, message }: Problem) => ({
  level: 'error',
  message: { text: path === '' ? message : `${path}: ${message}` },
});

/**
 * The outcome as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), in the shape that
 * GitHub code scanning takes. What could not be looked at makes the run an unsuccessful one.
 */
export const sarif = (outcome: Outcome, options: ReportOptions): string => {
  const findings = everyPart(outcome.findings);
  const rules = [...new Map(findings.map(({ rule }) => [rule.id, rule])).values()];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const hashes = lineHashes(findings);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'keywarden',
            version: options.version,
            semanticVersion: options.version,
            rules: rules.map(ruleEntry),
          },
        },
        automationDetails: { id: 'keywarden/' },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: outcome.status !== 'failed',
            toolExecutionNotifications: outcome.problems.map(notification),
          },
        ],
        results: findings.map((finding, index) =>
          result(finding, { ruleIndex: indexOf.get(finding.rule.id)!, lineHash: hashes[index]! }, options),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
};
