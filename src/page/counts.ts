import type { Counted, PageData, PageFinding } from './data.ts';
import { dayOf, isIn } from './filter.ts';

/** How often each text occurs, the most frequent first. */
export const countedBy = (
  findings: readonly PageFinding[],
  textOf: (finding: PageFinding) => string | undefined,
): Counted[] => {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const what = textOf(finding);
    if (what !== undefined) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts]
    .map(([what, count]) => ({ what, count }))
    .sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
};

/** Findings by the id of their rule. */
export const byRule = (findings: readonly PageFinding[], { rules }: PageData): Counted[] =>
  countedBy(findings, ({ rule }) => rules[rule]!.id);

export const byAuthor = (findings: readonly PageFinding[]): Counted[] => countedBy(findings, ({ author }) => author);

/** Findings by the folders (or files) right below a folder; the empty folder is the top. */
export const byFolder = (findings: readonly PageFinding[], folder: string): Counted[] =>
  countedBy(findings, ({ path }) => {
    if (path === '' || (folder !== '' && !isIn(path, folder))) return undefined;
    const rest = folder === '' ? path : path.slice(folder.length + 1);
    if (rest === '') return path;
    const slash = rest.indexOf('/', 1);
    const name = slash < 0 ? rest : rest.slice(0, slash);
    return folder === '' ? name : `${folder}/${name}`;
  });

export interface Timeline {
  readonly unit: 'day' | 'week' | 'month';
  /** The first second of each unit, UTC, without gaps. */
  readonly starts: readonly number[];
  readonly counts: readonly number[];
}

const DAY = 86_400;
const WEEK = 7 * DAY;
const MOST_BARS = 70;
const MONTHS = 12;

const secondsOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000;

const monthStart = (seconds: number, further: number): number => {
  const date = new Date(seconds * 1000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + further, 1) / 1000;
};

/** A Monday: the epoch began on a Thursday. */
const weekStart = (seconds: number): number => Math.floor((seconds - 4 * DAY) / WEEK) * WEEK + 4 * DAY;

const UNITS = {
  day: { start: (seconds: number) => seconds, next: (seconds: number) => seconds + DAY },
  week: { start: weekStart, next: (seconds: number) => seconds + WEEK },
  month: { start: (seconds: number) => monthStart(seconds, 0), next: (seconds: number) => monthStart(seconds, 1) },
} as const;

const unitFor = (span: number): Timeline['unit'] =>
  span <= MOST_BARS * DAY ? 'day' : span <= MOST_BARS * WEEK ? 'week' : 'month';

/** The start of the unit that comes after one. */
export const nextStart = (unit: Timeline['unit'], start: number): number => UNITS[unit].next(start);

/** How many findings came in each day, week or month; undefined when none has a date. */
export const timelineOf = (findings: readonly PageFinding[]): Timeline | undefined => {
  const times = findings.map((finding) => secondsOf(dayOf(finding))).filter((time) => !Number.isNaN(time));
  if (times.length === 0) return undefined;
  const [first, last] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
  const unit = unitFor(last - first);
  const { start, next } = UNITS[unit];
  const counts = new Map<number, number>();
  for (let at = start(first); at <= last && counts.size < MONTHS * 200; at = next(at)) counts.set(at, 0);
  for (const time of times) counts.set(start(time), (counts.get(start(time)) ?? 0) + 1);
  return { unit, starts: [...counts.keys()], counts: [...counts.values()] };
};
