import type { Place } from '../../src/engine/chunk.ts';
import { Secret } from '../../src/engine/secret.ts';
import type { ReportOptions } from '../../src/report/shown.ts';
import type { Outcome, ScanFinding } from '../../src/scan/outcome.ts';
import { tokenRule } from '../engine/scanned.ts';
import { madeUp } from '../patterns/made-up.ts';

/** The secret that no report may show. */
export const SECRET = `tok_${madeUp('base62', 16)}`;

export const findingOf = (
  changes: Partial<Omit<ScanFinding, 'place'>> & { readonly place?: Partial<Place> } = {},
): ScanFinding => ({
  rule: tokenRule,
  confidence: tokenRule.confidence,
  secret: new Secret(SECRET),
  span: { start: 10, end: 30 },
  start: { line: 3, column: 11 },
  end: { line: 3, column: 30 },
  age: 'new',
  ...changes,
  place: { kind: 'file', path: 'src/a.js', ...changes.place },
});

export const outcomeOf = (changes: Partial<Outcome> = {}): Outcome => ({
  status: 'clean',
  findings: [],
  unlisted: 0,
  known: [],
  allowed: [],
  skipped: [],
  problems: [],
  warnings: [],
  scanned: { unit: 'file', count: 2, bytes: 1234 },
  ...changes,
});

export const foundOutcome = (...findings: readonly ScanFinding[]): Outcome => outcomeOf({ status: 'found', findings });

const STARTED = new Date('2026-01-31T12:00:00Z');
const ENDED = new Date('2026-01-31T12:00:02Z');

/** What a report is told about itself; secrets masked unless the change says otherwise. */
export const optionsOf = (changes: Partial<ReportOptions> = {}): ReportOptions => ({
  reveal: false,
  color: false,
  version: '1.2.3',
  started: STARTED,
  ended: ENDED,
  ...changes,
});
