import type { PageData, PageFinding } from './data.ts';
import { element } from './element.ts';
import type { SortKey } from './sort.ts';
import { PRESENCES, severityWord, shortId, spotOf } from './words.ts';

export interface Column {
  readonly key: SortKey;
  readonly title: string;
  /** As CSS has it. */
  readonly width: string;
}

/** The columns that have something to show. */
export const columnsOf = ({ findings }: PageData): Column[] => [
  { key: 'severity', title: 'Weight', width: '7.5rem' },
  { key: 'what', title: 'What', width: 'minmax(11rem, 1.2fr)' },
  { key: 'where', title: 'Where', width: 'minmax(12rem, 1.6fr)' },
  ...(findings.some(({ author }) => author !== undefined)
    ? ([
        { key: 'author', title: 'Author', width: 'minmax(7rem, .7fr)' },
        { key: 'date', title: 'Since', width: '7rem' },
      ] as const)
    : []),
  ...(findings.some(({ presence }) => presence !== undefined)
    ? ([{ key: 'presence', title: 'Today', width: '9rem' }] as const)
    : []),
];

/** A mark that tells the weight by word, colour and shape. */
export const badge = (finding: PageFinding, { rules }: PageData): HTMLElement => {
  const word = severityWord(rules[finding.rule]!, finding);
  return element('span', { class: `badge ${word}` }, word);
};

const twoLines = (first: Node | string, second: Node | string): HTMLElement[] => [
  element('div', { class: 'first' }, first),
  element('div', { class: 'second' }, second),
];

/** File names differ at their end, so the end is what is kept when there is no room. */
const where = (finding: PageFinding): HTMLElement[] => {
  const { path, places } = finding;
  const slash = path.lastIndexOf('/');
  const name = element('bdi', {}, spotOf({ path: path.slice(slash + 1), line: finding.line }));
  const more = places.length === 0 ? '' : ` +${places.length} more`;
  const folder = slash < 0 ? '' : path.slice(0, slash + 1);
  return [
    element('div', { class: 'first mono' }, name),
    element('div', { class: 'second mono' }, element('bdi', {}, folder), more),
  ];
};

const presence = ({ presence: today }: PageFinding): HTMLElement =>
  element('span', { class: `presence ${today ?? ''}` }, today === undefined ? '' : PRESENCES[today]);

const CONTENT: Readonly<Record<SortKey, (finding: PageFinding, data: PageData) => readonly Node[]>> = {
  severity: (finding, data) => [badge(finding, data)],
  what: (finding, { rules }) =>
    twoLines(rules[finding.rule]!.description, element('code', {}, finding.secret.slice(0, 60))),
  where,
  author: ({ author = '' }) => [element('bdi', {}, author)],
  date: ({ date = '', commit = '' }) =>
    twoLines(element('time', { datetime: date }, date.slice(0, 10)), element('code', {}, shortId(commit))),
  presence: (finding) => [presence(finding)],
};

/** A finding as a row of the list. */
export const rowOf = (finding: PageFinding, data: PageData): HTMLElement => {
  const cells = columnsOf(data).map(({ key }) =>
    element('div', { role: 'gridcell', class: `cell ${key}` }, ...CONTENT[key](finding, data)),
  );
  return element('div', { role: 'row', class: 'row' }, ...cells);
};
