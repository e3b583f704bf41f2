import { nameOf } from '../../report/place.ts';
import { printable } from '../../report/printable.ts';
import type { Context } from '../../scan/known/context.ts';
import { masking } from '../../scan/masking.ts';
import type { ScanFinding } from '../../scan/outcome.ts';

const MOST_COLUMNS = 160;
const MOST_LINES = 14;
const SHORT_ID = 10;

/** The secrets of findings, and how they are written where they are encoded. */
export const secretTexts = (findings: readonly ScanFinding[]): ReadonlySet<string> =>
  new Set(
    findings
      .flatMap((finding) => [finding, ...(finding.pair ?? [])])
      .flatMap(({ secret, written }) => [secret.reveal(), ...(written ? [written.reveal()] : [])]),
  );

const elided = (lines: readonly string[]): string[] =>
  lines.length <= MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES / 2), '        …', ...lines.slice(-MOST_LINES / 2)];

/** A line of which only so much is shown as a terminal has room for, around the secret when it is far to the right. */
const cut = (line: string, around: number): string => {
  const start = Math.max(0, Math.min(around - MOST_COLUMNS / 2, line.length - MOST_COLUMNS));
  const shown = line.slice(start, start + MOST_COLUMNS);
  return `${start > 0 ? '…' : ''}${printable(shown)}${start + MOST_COLUMNS < line.length ? '…' : ''}`;
};

/**
 * The lines around a finding, numbered, its own marked.
 * @param hidden secrets that are masked; none to show all
 */
export const contextText = ({ first, text }: Context, { start }: ScanFinding, hidden: ReadonlySet<string>): string => {
  const lines = masking(hidden)(text).split('\n');
  const numbered = lines.map((line, index) => {
    const number = first + index;
    const mark = number === start.line ? '>' : ' ';
    return `  ${mark} ${String(number).padStart(5)}  ${cut(line.replace(/\r$/, ''), number === start.line ? start.column : 0)}`;
  });
  return `${elided(numbered).join('\n')}\n`;
};

const origin = ({ introduced }: ScanFinding): string => {
  if (!introduced) return '';
  const { commit, date, author, subject } = introduced;
  return `, since ${printable([commit.slice(0, SHORT_ID), date.slice(0, 10), author, subject].filter(Boolean).join(' '))}`;
};

/** What a finding is and where, its secret masked. */
export const headText = (finding: ScanFinding, count: string): string => {
  const { rule, place, start, secret, pair = [] } = finding;
  return [
    '',
    `${count} ${rule.id}: ${printable(rule.description)}`,
    `  ${secret} at ${nameOf(place)}:${start.line}:${start.column}${origin(finding)}`,
    ...pair.map(
      (part) => `  with ${printable(part.rule.description)} ${part.secret} at ${nameOf(part.place)}:${part.start.line}`,
    ),
    '',
  ].join('\n');
};
