import { styleText } from 'node:util';
import { SECTIONS, SEVERITIES, type Status } from '../../account/check.ts';
import { doFirst, notLookedAt } from '../../account/evaluate.ts';
import type { AccountReport, CheckReport, CheckResult, Mark } from '../../account/report.ts';
import { printable } from '../printable.ts';
import { matrix } from './matrix.ts';
import { type AccountReportOptions, quotedReference, type ShownResult, shownResult } from './shown.ts';
import { padded, widthOf, wrapped } from './wide.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Status, Style>> = {
  pass: 'green',
  fail: 'red',
  warn: 'yellow',
  manual: 'cyan',
  unknown: 'magenta',
  'n/a': 'dim',
  muted: 'dim',
};

export const painted = (style: Style, text: string, { color }: Pick<AccountReportOptions, 'color'>): string =>
  color ? styleText(style, text, { validateStream: false }) : text;

const MARK = { pass: '✓', fail: '✗', unknown: '?' } as const;
const MARK_STYLES = { pass: 'green', fail: 'red', unknown: 'magenta' } as const;

const marksLine = (marks: readonly Mark[], options: AccountReportOptions): string => {
  const { texts, word } = options.speaker;
  const shown = marks.map(({ name, status }) =>
    painted(MARK_STYLES[status], `${MARK[status]} ${texts.marks[name]}`, options),
  );
  const count = marks.filter(({ status }) => status === 'pass').length;
  return `  ${[word('status'), ...shown, word('green', { count, all: marks.length })].join('   ')}`;
};

const nameOf = ({ account, name }: AccountReport): string => (name ? `${account} (${printable(name)})` : account);

/** The end of an ARN, which says who it is: `user/ci`, `assumed-role/Check/session`. */
export const shortCaller = (arn: string): string => printable(arn.split(':').slice(5).join(':') || arn);

const headLines = (
  account: AccountReport,
  { baseline }: CheckReport,
  { speaker: { word } }: AccountReportOptions,
): string[] => [
  [
    word('account', { account: nameOf(account) }),
    word('as', { caller: shortCaller(account.caller) }),
    word('region', { region: account.region }),
    word('baseline', { baseline }),
  ].join('  '),
  ...(account.reportGenerated === undefined
    ? []
    : [word('report', { date: account.reportGenerated.slice(0, 16).replace('T', ' ') })]),
];

const ID_WIDTH = 28;

interface Layout {
  readonly label: number;
  readonly severity: number;
}

const layoutOf = ({ speaker: { texts } }: AccountReportOptions): Layout => ({
  label: Math.max(...Object.values(texts.statuses).map((text) => widthOf(text))),
  severity: Math.max(...Object.values(texts.severities).map((text) => widthOf(text))),
});

const GRADED: ReadonlySet<Status> = new Set(['fail', 'warn', 'unknown']);

const FIX_WIDTH = 96;

const isGrave = ({ status, severity }: ShownResult): boolean =>
  status === 'fail' && (severity === 'critical' || severity === 'high');

/** How it is mended: of what is grave, or of everything when that is asked for. */
const mendLines = (shown: ShownResult, { explain, speaker: { word } }: AccountReportOptions): string[] => {
  if (!explain && !isGrave(shown)) return [];
  const how = word(shown.status === 'manual' ? 'look' : 'fix', { fix: shown.fix });
  return [...wrapped(how, FIX_WIDTH), ...(shown.url === undefined ? [] : [shown.url])];
};

const resultLines = (shown: ShownResult, layout: Layout, options: AccountReportOptions): string[] => {
  const label = painted(STYLES[shown.status], padded(shown.label, layout.label), options);
  const severity = padded(GRADED.has(shown.status) ? shown.severityWord : '', layout.severity);
  const indent = ' '.repeat(layout.label + layout.severity + 6);
  const reference = quotedReference(shown);
  return [
    `  ${label}  ${severity}  ${padded(shown.id, ID_WIDTH)}${shown.detail}${reference === undefined ? '' : `  (${reference})`}`,
    ...shown.items.map((item) => `${indent}- ${item}`),
    ...(shown.word === undefined ? [] : [`${indent}${shown.word}`]),
    ...mendLines(shown, options).map((line) => painted('dim', `${indent}${line}`, options)),
  ];
};

const isShown = ({ status }: CheckResult, { quiet }: AccountReportOptions): boolean =>
  !quiet || (status !== 'pass' && status !== 'n/a' && status !== 'muted');

const sectionLines = (account: AccountReport, options: AccountReportOptions): string[] => {
  const layout = layoutOf(options);
  return SECTIONS.flatMap((section) => {
    const results = account.results.filter((result) => result.check.section === section && isShown(result, options));
    if (results.length === 0) return [];
    const lines = results.flatMap((result) =>
      resultLines(shownResult(result, account, options.speaker), layout, options),
    );
    return [`  ${painted('bold', options.speaker.texts.sections[section], options)}`, ...lines];
  });
};

const COUNTED: readonly Status[] = ['warn', 'manual', 'unknown', 'n/a', 'muted'];

/** The sum of all results, in one line. */
export const summaryLine = (
  results: readonly CheckResult[],
  { speaker: { texts, word } }: AccountReportOptions,
): string => {
  const count = (test: (result: CheckResult) => boolean): number => results.filter(test).length;
  const failed = SEVERITIES.map(
    (severity) =>
      [
        texts.severities[severity],
        count((result) => result.status === 'fail' && result.severity === severity),
      ] as const,
  );
  const others = COUNTED.map(
    (status) => [texts.statuses[status].toLowerCase(), count((result) => result.status === status)] as const,
  );
  return [
    ...[...failed, ...others]
      .filter(([, number]) => number > 0)
      .map(([status, number]) => word('counts', { status, count: number })),
    word('passed', { count: count(({ status }) => status === 'pass') }),
  ].join('  ');
};

const ids = (results: readonly CheckResult[]): string => [...new Set(results.map(({ check }) => check.id))].join(', ');

/** What comes after the results: the sum, what to do first, what is not known. */
export const closingLines = (accounts: readonly AccountReport[], options: AccountReportOptions): string[] => {
  const { word } = options.speaker;
  const results = accounts.flatMap((account) => account.results);
  const first = [...new Set(doFirst(results).map(({ check }) => check.id))].slice(0, 3);
  const missing = notLookedAt(results, options.verdicts);
  const automatic = results.filter(({ status }) => status !== 'manual' && status !== 'n/a');
  const all = automatic.length > 0 && automatic.every(({ status }) => status === 'pass');
  return [
    all
      ? painted('green', word('all', { count: automatic.length, unknown: 0 }), options)
      : summaryLine(results, options),
    ...(first.length > 0 ? [word('first', { checks: first.map((id, index) => `${index + 1} ${id}`).join('  ') })] : []),
    ...(missing.length > 0 ? [painted('red', word('incomplete', { checks: ids(missing) }), options)] : []),
  ].map((line) => `  ${line}`);
};

export const accountLines = (account: AccountReport, report: CheckReport, options: AccountReportOptions): string[] => [
  ...headLines(account, report, options),
  '',
  ...(account.marks.length > 0 ? [marksLine(account.marks, options), ''] : []),
  ...sectionLines(account, options),
];

/** The report for people: one account in full, several as a matrix with what failed below. */
export const table = (report: CheckReport, options: AccountReportOptions): string => {
  const { accounts } = report;
  const lines =
    accounts.length === 1 && accounts[0]!.trouble === undefined
      ? accountLines(accounts[0]!, report, options)
      : matrix(report, options);
  return `${[...lines, '', ...closingLines(accounts, options)].join('\n')}\n`;
};
