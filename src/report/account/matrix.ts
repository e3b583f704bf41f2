import type { Status } from '../../account/check.ts';
import type { AccountReport, CheckReport, CheckResult } from '../../account/report.ts';
import { printable } from '../printable.ts';
import { type AccountReportOptions, shownResult } from './shown.ts';
import { padded, widthOf } from './wide.ts';

/** One character a status. */
export const SIGNS: Readonly<Record<Status, string>> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  unknown: '?',
  manual: 'm',
  'n/a': '·',
  muted: '-',
};

const nameOf = ({ account, name }: AccountReport): string => `${account}  ${printable(name ?? '')}`;

/** Which checks have a column: those of any account, in the order of the list. */
const columnsOf = ({ accounts }: CheckReport): string[] => [
  ...new Set(accounts.flatMap(({ results }) => results.map(({ check }) => check.id))),
];

const signOf = (account: AccountReport, id: string): string => {
  const result = account.results.find(({ check }) => check.id === id);
  return result === undefined ? SIGNS.unknown : SIGNS[result.status];
};

const number = (index: number): string => String(index + 1).padStart(2);

const rows = (report: CheckReport, columns: readonly string[], { speaker }: AccountReportOptions): string[] => {
  const width = Math.max(...report.accounts.map((account) => widthOf(nameOf(account))));
  return [
    `  ${padded('', width)} ${columns.map((_, index) => number(index)).join(' ')}`,
    ...report.accounts.map((account) => {
      const trouble = account.trouble === undefined ? '' : `   ${printable(speaker.message(account.trouble))}`;
      return `  ${padded(nameOf(account), width)} ${columns.map((id) => ` ${signOf(account, id)}`).join(' ')}${trouble}`;
    }),
  ];
};

const PER_LINE = 6;

const legend = (columns: readonly string[], { speaker: { word } }: AccountReportOptions): string[] => {
  const names = columns.map((id, index) => `${index + 1} ${id}`);
  const lines = Array.from({ length: Math.ceil(names.length / PER_LINE) }, (_, line) =>
    names.slice(line * PER_LINE, (line + 1) * PER_LINE).join('  '),
  );
  return [
    `  ${word('legend')}`,
    `  ${word('columns')}: ${lines[0] ?? ''}`,
    ...lines.slice(1).map((line) => `    ${line}`),
  ];
};

const SHOWN: ReadonlySet<Status> = new Set(['fail']);

const failuresOf = (account: AccountReport, options: AccountReportOptions): string[] => {
  const failed = account.results.filter(({ status }: CheckResult) => SHOWN.has(status));
  if (failed.length === 0) return [];
  const lines = failed.map((result) => shownResult(result, account, options.speaker));
  return [
    `  ${nameOf(account)}`,
    ...lines.map(
      ({ severityWord, id, detail, items }) =>
        `    ${padded(severityWord, 8)}  ${padded(id, 28)}${[detail, ...items].join('; ')}`,
    ),
  ];
};

/** Several accounts: a row each, a column for each check, then what failed where. */
export const matrix = (report: CheckReport, options: AccountReportOptions): string[] => {
  const { word } = options.speaker;
  const columns = columnsOf(report);
  const failures = options.quiet ? [] : report.accounts.flatMap((account) => failuresOf(account, options));
  return [
    [word('accounts', { count: report.accounts.length }), word('baseline', { baseline: report.baseline })].join('  '),
    '',
    ...rows(report, columns, options),
    '',
    ...legend(columns, options),
    ...(failures.length > 0 ? ['', ...failures] : []),
  ];
};
