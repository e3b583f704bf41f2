import style from '../../../dist/page/report.css.txt';
import script from '../../../dist/page/report.js.txt';
import type { Outcome, ScanFinding } from '../../scan/outcome.ts';
import { markup } from '../markup.ts';
import type { ReportOptions } from '../shown.ts';
import { summary } from '../summary.ts';
import { pageData } from './data.ts';
import { htmlPage } from './document.ts';

const TITLES = {
  clean: 'No secrets found',
  found: 'Secrets found',
  failed: 'Could not look at everything',
} as const;

interface Figure {
  readonly name: string;
  readonly count: number;
  readonly colour: 'red' | 'amber' | 'green' | '';
  /** Whether it is worth telling that there are none. */
  readonly always?: true;
}

const many = (findings: readonly ScanFinding[], fits: (finding: ScanFinding) => boolean): number =>
  findings.filter(fits).length;

const figuresOf = ({ findings, unlisted, allowed, problems, skipped }: Outcome): Figure[] => {
  const told = findings.some(({ inHead }) => inHead !== undefined);
  const isNew = ({ age }: ScanFinding): boolean => age === 'new';
  const secrets = many(findings, (finding) => isNew(finding) && finding.rule.severity === 'error');
  return [
    { name: 'secrets', count: secrets, colour: secrets > 0 ? 'red' : 'green', always: true },
    { name: 'warnings', count: many(findings, (f) => isNew(f) && f.rule.severity === 'warn'), colour: 'amber' },
    { name: 'pre-existing', count: many(findings, (finding) => !isNew(finding)) + unlisted, colour: '' },
    ...(told
      ? [
          {
            name: 'still in HEAD',
            count: many(findings, (f) => f.inHead === true),
            colour: 'red',
            always: true,
          } as const,
        ]
      : []),
    { name: 'not scanned', count: problems.length, colour: 'red' },
    { name: 'allowed', count: allowed.length, colour: '' },
    { name: 'skipped', count: skipped.length, colour: '' },
  ];
};

const figure = ({ name, count, colour }: Figure): string =>
  `<li class="card ${colour}"><b>${count.toLocaleString('en')}</b><span>${name}</span></li>`;

const MOST_NOTES = 200;

const notes = (title: string, lines: readonly string[], style: string): string => {
  if (lines.length === 0) return '';
  const more = lines.length > MOST_NOTES ? [`… and ${lines.length - MOST_NOTES} more`] : [];
  const items = [...lines.slice(0, MOST_NOTES), ...more].map((line) => `<li>${markup(line)}</li>`);
  return `<section class="card notes ${style}"><h2>${title}</h2><ul>${items.join('')}</ul></section>`;
};

const NO_SCRIPT =
  '<noscript><p class="card">The list of findings needs JavaScript, which this browser does not run here. Nothing is fetched by it. Without: <code>keywarden scan --format markdown</code>.</p></noscript>';

const CLEAN = '<p class="card clean"><b>✓ Nothing found</b> Everything was looked at.</p>';

const time = (date: Date): string => date.toISOString().slice(0, 16).replace('T', ' ');

const bodyOf = (outcome: Outcome, { version, ended }: ReportOptions): string => {
  const { status, findings, problems, warnings } = outcome;
  const figures = figuresOf(outcome).filter(({ count, always }) => always || count > 0);
  return [
    '<header><div><div class="brand">keywarden</div>',
    `<h1>${TITLES[status]}</h1>`,
    `<p class="dim">${markup(summary(outcome))}</p></div><div id="tools"></div></header>`,
    '<main>',
    `<ul class="figures" aria-label="Figures">${figures.map(figure).join('')}</ul>`,
    notes(
      'Not scanned',
      problems.map(({ path, message }) => `${path} ${message}`.trim()),
      'bad',
    ),
    notes('Warnings', warnings, ''),
    `<div id="app">${findings.length > 0 ? NO_SCRIPT : status === 'clean' ? CLEAN : ''}</div>`,
    '</main>',
    `<footer>Scanned with keywarden ${markup(version)}, ${time(ended)} UTC. This file holds all it shows; nothing is sent anywhere.</footer>`,
  ].join('\n');
};

/** The outcome as a page for a browser: charts, search, filters and all that is known of each finding. */
export const html = (outcome: Outcome, options: ReportOptions): string =>
  htmlPage({
    title: `keywarden: ${TITLES[outcome.status]}`,
    language: 'en',
    body: bodyOf(outcome, options),
    style,
    live: { script, data: pageData(outcome, options) },
  });
