import type { Outcome, Problem, ScanFinding } from '../scan/outcome.ts';
import { markup } from './markup.ts';
import { ownerLines } from './owner.ts';
import { nameOf } from './place.ts';
import { type SecretOptions, shownSecret } from './shown.ts';
import { summary } from './summary.ts';

const findingCase = (finding: ScanFinding, options: SecretOptions): string => {
  const { rule, place, start } = finding;
  const spot = `${nameOf(place)}:${start.line}:${start.column}`;
  const more = [spot, ...ownerLines(finding), rule.advice ?? ''].join('\n');
  const message = markup(`${rule.description} ${shownSecret(finding, options)}`);
  const name = `<testcase classname="${markup(rule.id)}" name="${markup(spot)}">`;
  const verdict =
    rule.severity === 'error'
      ? `<failure type="${markup(rule.id)}" message="${message}">${markup(more)}</failure>`
      : `<system-out>${message}</system-out>`;
  return `    ${name}${verdict}</testcase>\n`;
};

const problemCase = ({ path, message }: Problem): string =>
  `    <testcase classname="keywarden" name="${markup(path || 'scan')}"><error type="not scanned" message="${markup(message)}"/></testcase>\n`;

const cleanCase = (outcome: Outcome): string =>
  `    <testcase classname="keywarden" name="${markup(summary(outcome))}"/>\n`;

/** The outcome as JUnit XML, which CI systems show as tests: a finding fails, what could not be looked at is an error. */
export const junit = (outcome: Outcome, options: SecretOptions): string => {
  const { findings, problems } = outcome;
  const cases = [
    ...findings.map((finding) => findingCase(finding, options)),
    ...problems.map(problemCase),
    ...(findings.length + problems.length === 0 ? [cleanCase(outcome)] : []),
  ];
  const failures = findings.filter(({ rule }) => rule.severity === 'error').length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="${problems.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="keywarden" ${counts}>\n`,
    `  <testsuite name="keywarden" ${counts}>\n`,
    ...cases,
    '  </testsuite>\n',
    '</testsuites>\n',
  ].join('');
};
