import type { Outcome, ScanFinding } from '../scan/outcome.ts';
import { markup } from './markup.ts';
import { ownerLines } from './owner.ts';
import { nameOf } from './place.ts';
import { type SecretOptions, shownSecret } from './shown.ts';
import { summary } from './summary.ts';

/**
 * A step's summary may have 1 MiB, and is not shown at all when it is longer
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions).
 */
const MOST_ROWS = 1000;
const MOST_BYTES = 900_000;

const MARKS = /[\\`*_{}[\]()#+.!|~-]/g;

/** Text that stands in a table of GitHub Flavored Markdown as itself. */
export const cell = (text: string): string => markup(text).replace(MARKS, '\\$&');

const row = (finding: ScanFinding, options: SecretOptions): string => {
  const { rule, place, start, introduced } = finding;
  const since = introduced
    ? `${introduced.commit.slice(0, 10)} ${introduced.date.slice(0, 10)} ${introduced.author}`
    : '';
  const cells = [
    rule.severity === 'error' ? 'secret' : 'warning',
    rule.description,
    `${nameOf(place)}:${start.line}`,
    [shownSecret(finding, options), ...ownerLines(finding)].join('; '),
    since,
  ];
  return `| ${cells.map(cell).join(' | ')} |\n`;
};

/** The first rows, as many as there is room for. */
const fitting = (rows: readonly string[]): readonly string[] => {
  let bytes = 0;
  const end = rows.findIndex((text) => {
    bytes += Buffer.byteLength(text);
    return bytes > MOST_BYTES;
  });
  return end < 0 ? rows : rows.slice(0, end);
};

/** The outcome as Markdown: for the summary of a CI job or a comment on a pull request. */
export const markdown = (outcome: Outcome, options: SecretOptions): string => {
  const { findings, problems } = outcome;
  const rows = fitting(findings.slice(0, MOST_ROWS).map((finding) => row(finding, options)));
  const more = findings.length - rows.length;
  return [
    `### ${outcome.status === 'clean' ? '✅' : '❌'} ${cell(summary(outcome))}\n`,
    ...problems.map(({ path, message }) => `- not scanned: ${cell(`${path} ${message}`.trim())}\n`),
    ...(findings.length > 0 ? ['\n| | what | where | secret | since |\n|---|---|---|---|---|\n'] : []),
    ...rows,
    ...(more > 0 ? [`\n… and ${more} more\n`] : []),
  ].join('');
};
