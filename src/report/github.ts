import type { Outcome, ScanFinding } from '../scan/outcome.ts';
import { ownerLines } from './owner.ts';
import { everyPart } from './parts.ts';
import { nameOf } from './place.ts';
import { printable } from './printable.ts';
import { type SecretOptions, shownSecret } from './shown.ts';
import { summary } from './summary.ts';

/** GitHub shows that many annotations of one kind and step; https://docs.github.com/en/actions/reference/limits. */
const LIMIT = 10;

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotation = (finding: ScanFinding, options: SecretOptions): string => {
  const { rule, place, start, end } = finding;
  const where = [
    // A name that would do something to a terminal marks no line; the words name it, escaped.
    ...(place.path === '' || printable(place.path) !== place.path ? [] : [`file=${property(place.path)}`]),
    `line=${start.line}`,
    `endLine=${end.line}`,
    `title=${property(rule.description)}`,
  ];
  const kind = rule.severity === 'error' ? 'error' : 'warning';
  const spot = `${nameOf(place)}:${start.line}`;
  const lines = [`${spot} ${shownSecret(finding, options)}`, ...ownerLines(finding), rule.advice ?? ''];
  return `::${kind} ${where.join(',')}::${data(lines.join('\n'))}\n`;
};

/**
 * Annotations of GitHub Actions: lines that its runner turns into marks on the changed files
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions).
 */
export const github = (outcome: Outcome, options: SecretOptions): string => {
  const { problems } = outcome;
  const findings = everyPart(outcome.findings);
  const more = findings.length - LIMIT;
  return [
    ...problems.map(({ path, message }) => `::error title=not scanned::${data(`${path} ${message}`.trim())}\n`),
    ...findings.slice(0, LIMIT).map((finding) => annotation(finding, options)),
    ...(more > 0 ? [`::error title=more secrets::${more} more that annotations have no room for\n`] : []),
    `${data(summary(outcome))}\n`,
  ].join('');
};
