import style from '../../../dist/page/account.css.txt';
import { SECTIONS, type Status } from '../../account/check.ts';
import type { AccountReport, CheckReport } from '../../account/report.ts';
import { htmlPage } from '../html/document.ts';
import { markup } from '../markup.ts';
import { printable } from '../printable.ts';
import { SIGNS } from './matrix.ts';
import { type AccountReportOptions, quotedReference, type ShownResult, shownResult } from './shown.ts';
import { shortCaller, summaryLine } from './table.ts';

const CLASSES: Readonly<Record<Status, string>> = {
  pass: 'good',
  fail: 'bad',
  warn: 'warning',
  unknown: 'open',
  manual: 'open',
  'n/a': 'dim',
  muted: 'dim',
};

const nameOf = ({ account, name }: AccountReport): string => (name ? `${account} (${printable(name)})` : account);

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${markup(item)}</li>`).join('')}</ul>`;

const row = (shown: ShownResult): string => {
  const settled = shown.status === 'pass' || shown.status === 'n/a';
  const link =
    shown.url === undefined
      ? ''
      : ` <a href="${markup(shown.url)}" rel="noreferrer">${markup(new URL(shown.url).hostname)}</a>`;
  return [
    `<tr><td class="${CLASSES[shown.status]}">${markup(shown.label)}</td>`,
    `<td>${settled ? '' : markup(shown.severityWord)}</td>`,
    `<td><code>${shown.id}</code><br><span class="dim">${markup(quotedReference(shown) ?? '')}</span></td>`,
    `<td>${markup(shown.detail)}${list(shown.items)}`,
    shown.word === undefined ? '' : `<div class="dim">${markup(shown.word)}</div>`,
    settled ? '' : `<div class="dim">${markup(shown.fix)}${link}</div>`,
    '</td></tr>',
  ].join('');
};

const MARKS = { pass: ['good', '✓'], fail: ['bad', '✗'], unknown: ['open', '?'] } as const;

const marks = (account: AccountReport, { speaker: { texts } }: AccountReportOptions): string => {
  const shown = account.marks.map(({ name, status }) => {
    const [style, sign] = MARKS[status];
    return `<span class="${style}">${sign} ${markup(texts.marks[name])}</span>`;
  });
  return shown.length === 0 ? '' : `<p class="marks">${shown.join('')}</p>`;
};

const accountHtml = (account: AccountReport, { baseline }: CheckReport, options: AccountReportOptions): string => {
  const { speaker } = options;
  const facts = [
    speaker.word('as', { caller: shortCaller(account.caller) }),
    speaker.word('region', { region: account.region }),
    speaker.word('baseline', { baseline }),
    account.at.slice(0, 16).replace('T', ' '),
  ];
  const trouble = account.trouble === undefined ? '' : `<p class="bad">${markup(speaker.message(account.trouble))}</p>`;
  const sections = SECTIONS.flatMap((section) => {
    const results = account.results.filter(({ check }) => check.section === section);
    if (results.length === 0) return [];
    const rows = results.map((result) => row(shownResult(result, account, speaker)));
    return [`<h2>${markup(speaker.texts.sections[section])}</h2>`, `<table>${rows.join('\n')}</table>`];
  });
  return [
    `<h1 id="a${account.account}">${markup(speaker.word('account', { account: nameOf(account) }))}</h1>`,
    `<p class="dim">${markup(facts.join(' · '))}</p>`,
    trouble,
    marks(account, options),
    `<p>${markup(summaryLine(account.results, options))}</p>`,
    ...sections,
  ].join('\n');
};

const overview = ({ accounts }: CheckReport, { speaker }: AccountReportOptions): string => {
  const columns = [...new Set(accounts.flatMap(({ results }) => results.map(({ check }) => check.id)))];
  const head = columns.map((id, index) => `<th title="${id}">${index + 1}</th>`).join('');
  const rows = accounts.map((account) => {
    const cells = columns.map((id) => {
      const status = account.results.find(({ check }) => check.id === id)?.status ?? 'unknown';
      return `<td class="${CLASSES[status]}" title="${id}">${SIGNS[status]}</td>`;
    });
    return `<tr><td><a href="#a${account.account}">${markup(nameOf(account))}</a></td>${cells.join('')}</tr>`;
  });
  const legend = columns.map((id, index) => `${index + 1} ${id}`).join(', ');
  return [
    `<h1>${markup(speaker.word('title'))}: ${markup(speaker.word('accounts', { count: accounts.length }))}</h1>`,
    `<div class="scroll"><table><tr><th></th>${head}</tr>${rows.join('\n')}</table></div>`,
    `<p class="dim">${markup(speaker.word('legend'))}<br>${markup(legend)}</p>`,
  ].join('\n');
};

/** The report as a page for a browser; several accounts begin with an overview. */
export const html = (report: CheckReport, options: AccountReportOptions): string => {
  const accounts = report.accounts.map((account) => accountHtml(account, report, options));
  const body = [...(report.accounts.length > 1 ? [overview(report, options)] : []), ...accounts].join('\n<hr>\n');
  return htmlPage({ title: options.speaker.word('title'), language: options.speaker.language, body, style });
};
