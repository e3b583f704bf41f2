import type { Status } from '../../account/check.ts';
import type { AccountReport, CheckReport } from '../../account/report.ts';
import { cell } from '../markdown.ts';
import { SIGNS } from './matrix.ts';
import { type AccountReportOptions, quotedReference, type ShownResult, shownResult } from './shown.ts';
import { closingLines } from './table.ts';

const nameOf = ({ account, name }: AccountReport): string => (name ? `${account} (${cell(name)})` : account);

const EMOJI: Readonly<Record<Status, string>> = {
  pass: '✅',
  fail: '❌',
  warn: '⚠️',
  unknown: '❓',
  manual: '✋',
  'n/a': '➖',
  muted: '🔇',
};

const row = (shown: ShownResult): string => {
  const reference = quotedReference(shown);
  const details = [shown.detail, ...shown.items, ...(shown.word === undefined ? [] : [shown.word])].map(cell);
  const severity =
    shown.status === 'fail' || shown.status === 'warn' || shown.status === 'unknown' ? ` ${shown.severityWord}` : '';
  return `| ${EMOJI[shown.status]} ${shown.label}${severity} | \`${shown.id}\`${reference === undefined ? '' : ` (${reference})`} | ${details.join('<br>')} |`;
};

const SETTLED: ReadonlySet<Status> = new Set(['pass', 'n/a', 'muted']);

const MARKS = { pass: '✅', fail: '❌', unknown: '❓' } as const;

const tableOf = (rows: readonly string[], { speaker: { word } }: AccountReportOptions): string[] =>
  rows.length === 0
    ? []
    : [`| ${word('result')} | ${word('check')} | ${word('details')} |`, '|---|---|---|', ...rows, ''];

const accountPart = (account: AccountReport, options: AccountReportOptions): string[] => {
  const { speaker, quiet } = options;
  const marks = account.marks.map(({ name, status }) => `${MARKS[status]} ${speaker.texts.marks[name]}`).join(' · ');
  const results = account.results.map((result) => shownResult(result, account, speaker));
  const open = results.filter(({ status }) => !SETTLED.has(status));
  const settled = quiet ? [] : results.filter(({ status }) => SETTLED.has(status));
  const rest =
    settled.length === 0
      ? []
      : [
          `<details><summary>${speaker.word('passed', { count: settled.length })}</summary>`,
          '',
          ...tableOf(settled.map(row), options),
          '</details>',
          '',
        ];
  return [
    `### ${speaker.word('account', { account: nameOf(account) })}`,
    '',
    ...(account.trouble === undefined ? [] : [`❗ ${cell(speaker.message(account.trouble))}`, '']),
    ...(marks === '' ? [] : [`**${speaker.word('status')}** ${marks}`, '']),
    ...tableOf(open.map(row), options),
    ...rest,
  ];
};

const overview = ({ accounts }: CheckReport, { speaker: { word } }: AccountReportOptions): string[] => {
  const columns = [...new Set(accounts.flatMap(({ results }) => results.map(({ check }) => check.id)))];
  const rows = accounts.map((account) => {
    const signs = columns.map((id) => SIGNS[account.results.find(({ check }) => check.id === id)?.status ?? 'unknown']);
    return `| ${nameOf(account)} | ${signs.join(' | ')} |`;
  });
  return [
    `| | ${columns.map((_, index) => index + 1).join(' | ')} |`,
    `|---|${columns.map(() => '---').join('|')}|`,
    ...rows,
    '',
    word('legend'),
    '',
    columns.map((id, index) => `${index + 1} \`${id}\``).join(', '),
    '',
  ];
};

/** The report as markdown, for the summary of a CI job or an issue. */
export const markdown = (report: CheckReport, options: AccountReportOptions): string => {
  const several = report.accounts.length > 1;
  const closing = closingLines(report.accounts, { ...options, color: false }).map((line) => `- ${cell(line.trim())}`);
  return `${[
    `## ${options.speaker.word('title')}`,
    '',
    ...closing,
    '',
    ...(several ? overview(report, options) : []),
    ...report.accounts.flatMap((account) => accountPart(account, options)),
  ].join('\n')}\n`;
};
