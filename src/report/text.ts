import { styleText } from 'node:util';
import type { Outcome, ScanFinding } from '../scan/outcome.ts';
import { advice } from './advice.ts';
import { ownerLines } from './owner.ts';
import { everyPart } from './parts.ts';
import { nameOf } from './place.ts';
import { printable } from './printable.ts';
import { type ReportOptions, shownSecret } from './shown.ts';
import { summary } from './summary.ts';

type Style = Parameters<typeof styleText>[0];
/** What matters of the options to a text. */
export type TextOptions = Pick<ReportOptions, 'reveal' | 'color'>;

type Paint = (style: Style, text: string) => string;

const paintFor =
  ({ color }: TextOptions): Paint =>
  (style, text) =>
    color ? styleText(style, text, { validateStream: false }) : text;

const SHORT_ID = 10;

const label = (finding: ScanFinding, paint: Paint): string => {
  if (finding.age === 'pre-existing') return paint('dim', 'pre-existing');
  return finding.rule.severity === 'warn' ? paint('yellow', 'warning') : paint('red', 'secret');
};

const SHOWN_PLACES = 5;

const elsewhere = ({ places = [] }: ScanFinding): string[] => {
  const shown = places.slice(0, SHOWN_PLACES).map(({ place, start }) => `    also at ${nameOf(place)}:${start.line}`);
  const more = places.length - shown.length;
  return more > 0 ? [...shown, `    and at ${more} more places (all in --format json)`] : shown;
};

const today = ({ inHead }: ScanFinding): string[] =>
  inHead === undefined ? [] : [inHead ? '    still in the files of HEAD' : '    no longer in the files of HEAD'];

const origin = ({ introduced, reachable, onlyReflog }: ScanFinding): string[] => {
  if (onlyReflog) return ['    in no branch or tag: only a reflog leads to it'];
  if (reachable === false) return ['    in no commit of any branch or tag (an unreachable object)'];
  if (!introduced) return [];
  const { commit, author, date, subject } = introduced;
  const words = [commit.slice(0, SHORT_ID), date.slice(0, 10), author, subject && JSON.stringify(subject)];
  return [`    since ${printable(words.filter(Boolean).join(' '))}`];
};

/** How the secret is encoded where it stands. */
const encoding = ({ via = [] }: ScanFinding): string => (via.length === 0 ? '' : `, encoded: ${via.join(', ')}`);

const partText = (finding: ScanFinding, part: ScanFinding, options: TextOptions): string => {
  const where = part.place.path === finding.place.path ? 'line ' : `${nameOf(part.place)}:`;
  const secret = printable(shownSecret(part, options));
  return `    with ${printable(part.rule.description)} ${secret} at ${where}${part.start.line}${encoding(part)}`;
};

/** What `keywarden allow` takes: of a credential in parts those of all parts. */
const fingerprints = (finding: ScanFinding): string[] => {
  const prints = everyPart([finding]).flatMap(({ fingerprint }) => fingerprint ?? []);
  return prints.length === 0 ? [] : [`    fingerprint ${[...new Set(prints)].join(' ')}`];
};

const findingText = (finding: ScanFinding, options: TextOptions, paint: Paint): string => {
  const { rule, place, start } = finding;
  const spot = paint('bold', `${nameOf(place)}:${start.line}:${start.column}`);
  const secret = printable(shownSecret(finding, options)).slice(0, options.reveal ? undefined : 40);
  return [
    `${spot}: ${label(finding, paint)} ${secret}`,
    `    ${printable(rule.description)} (${rule.id})${encoding(finding)}`,
    ...(finding.pair ?? []).map((part) => partText(finding, part, options)),
    ...ownerLines(finding).map((line) => `    ${printable(line)}`),
    ...origin(finding),
    ...today(finding),
    ...elsewhere(finding),
    ...fingerprints(finding),
  ].join('\n');
};

/** All but the findings: what could not be looked at, what was scanned, and what to do next. */
export const closing = (outcome: Outcome, options: TextOptions): string => {
  const paint = paintFor(options);
  const parts = [
    ...outcome.problems.map(({ path, message }) =>
      [paint('red', 'not scanned'), ...(path === '' ? [] : [printable(path)]), printable(message)].join(': '),
    ),
    ...outcome.warnings.map((warning) => `${paint('yellow', 'warning')}: ${printable(warning)}`),
    paint(outcome.status === 'clean' ? 'green' : 'red', summary(outcome)),
    ...advice(outcome),
  ];
  return `${parts.join('\n')}\n`;
};

/** The outcome for people: each finding, then the closing. */
export const text = (outcome: Outcome, options: TextOptions): string => {
  const paint = paintFor(options);
  const findings = outcome.findings.map((finding) => `${findingText(finding, options, paint)}\n`);
  return findings.join('') + closing(outcome, options);
};
