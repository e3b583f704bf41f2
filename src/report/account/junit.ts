import type { AccountReport, CheckReport } from '../../account/report.ts';
import { markup } from '../markup.ts';
import { type AccountReportOptions, type ShownResult, shownResult } from './shown.ts';

const outcome = (shown: ShownResult): string => {
  const { status, severity, detail, items, fix, url, word, label } = shown;
  const lines = [detail, ...items, ...(word === undefined ? [] : [word]), fix, ...(url === undefined ? [] : [url])];
  const text = lines.map(markup).join('\n');
  const message = markup(detail);
  switch (status) {
    case 'fail':
      return `<failure type="${severity}" message="${message}">${text}</failure>`;
    case 'unknown':
      return `<error type="${severity}" message="${message}">${text}</error>`;
    case 'warn':
      return `<system-out>${markup(label)}: ${text}</system-out>`;
    case 'pass':
      return `<system-out>${message}</system-out>`;
    default:
      return `<skipped message="${markup(`${label}: ${detail}`)}"/>`;
  }
};

const suite = (account: AccountReport, { speaker }: AccountReportOptions): string => {
  const results = account.results.map((result) => shownResult(result, account, speaker));
  const count = (...statuses: readonly string[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const cases = results.map(
    (shown) =>
      `    <testcase classname="aws-account.${account.account}" name="${shown.id}: ${markup(shown.title)}">${outcome(shown)}</testcase>`,
  );
  const counts = `tests="${results.length}" failures="${count('fail')}" errors="${count('unknown')}" skipped="${count('manual', 'n/a', 'muted')}"`;
  return [
    `  <testsuite name="${markup(account.name ?? account.account)}" ${counts} timestamp="${account.at.slice(0, 19)}">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
};

/** The report as JUnit XML, which CI servers show as tests: what failed, and as errors what could not be looked at. */
export const junit = (report: CheckReport, options: AccountReportOptions): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="keywarden account check">',
    ...report.accounts.map((account) => suite(account, options)),
    '</testsuites>',
    '',
  ].join('\n');
