import { describe, expect, test } from 'vitest';
import { byAuthor, byFolder, byRule, timelineOf } from '../../src/page/counts.ts';
import type { PageData, PageFinding } from '../../src/page/data.ts';
import type { NO_FILTERS } from '../../src/page/filter.ts';
import { Store } from '../../src/page/store.ts';

const finding = (changes: Partial<PageFinding>): PageFinding => ({
  rule: 0,
  confidence: 'high',
  path: 'a.js',
  line: 1,
  column: 1,
  secret: '****',
  age: 'new',
  via: [],
  places: [],
  parts: [],
  owner: [],
  ...changes,
});

const rules: PageData['rules'] = [
  { id: 'key', description: 'A key', severity: 'error', advice: '' },
  { id: 'word', description: 'A word', severity: 'warn', advice: '' },
];

const storeOf = (...findings: readonly Partial<PageFinding>[]): Store =>
  new Store({ rules, findings: findings.map(finding) });

const paths = ({ shown }: Store): string[] => shown.map(({ path }) => path);

describe('filters', () => {
  const store = (): Store =>
    storeOf(
      { path: 'src/a.js', author: 'Ada', date: '2024-03-01T23:30:00-09:00', presence: 'head' },
      { path: 'src/deep/b.js', author: 'Bob', date: '2024-04-01T00:00:00Z', presence: 'past', rule: 1 },
      { path: 'src-old/c.js', places: [{ path: 'moved/there.js', line: 1, commit: '' }] },
    );

  test.each<[Partial<typeof NO_FILTERS>, string[]]>([
    [{}, ['src-old/c.js', 'src/a.js', 'src/deep/b.js']],
    [{ text: 'ADA' }, ['src/a.js']],
    [{ text: 'src .js bob' }, ['src/deep/b.js']],
    [{ text: 'moved' }, ['src-old/c.js']],
    [{ text: 'nobody' }, []],
    [{ severity: 'warn' }, ['src/deep/b.js']],
    [{ presence: 'head' }, ['src/a.js']],
    [{ rule: 'key' }, ['src-old/c.js', 'src/a.js']],
    [{ author: 'Bob' }, ['src/deep/b.js']],
    [{ folder: 'src' }, ['src/a.js', 'src/deep/b.js']],
    [{ folder: 'src/a.js' }, ['src/a.js']],
    [{ from: '2024-03-01', to: '2024-03-01' }, ['src/a.js']],
    [{ to: '2030-01-01' }, ['src/a.js', 'src/deep/b.js']],
    [{ from: '2024-03-02' }, ['src/deep/b.js']],
  ])('%j', (filters, expected) => {
    const filtered = store();
    filtered.set(filters);
    expect(paths(filtered)).toEqual(expected);
  });

  test('what can be chosen is what the other filters leave', () => {
    const filtered = store();
    filtered.set({ rule: 'word', author: 'Ada' });
    expect(filtered.shown).toEqual([]);
    expect(byRule(filtered.without('rule'), filtered.data)).toEqual([{ what: 'key', count: 1 }]);
    expect(byAuthor(filtered.without('author'))).toEqual([{ what: 'Bob', count: 1 }]);
    filtered.clear();
    expect(filtered.shown).toHaveLength(3);
  });
});

describe('order', () => {
  test('the gravest come first, then by path and line, numbers by their worth', () => {
    const store = storeOf(
      { path: 'b10.js' },
      { path: 'b9.js' },
      { path: 'b9.js', line: 10 },
      { path: 'a.js', rule: 1 },
      { path: 'a.js', confidence: 'low' },
    );
    const spots = store.shown.map(({ path, line, rule }) => `${path}:${line}:${rule}`);
    expect(spots).toEqual(['b9.js:1:0', 'b9.js:10:0', 'b10.js:1:0', 'a.js:1:0', 'a.js:1:1']);
  });

  test('by date, the newest first, and the other way round', () => {
    const dates = ['2024-01-01T00:00:00+02:00', '2023-12-31T23:00:00Z', undefined];
    const store = storeOf(...dates.map((date, index) => ({ path: String(index), ...(date && { date }) })));
    store.sortBy('date');
    expect(paths(store)).toEqual(['1', '0', '2']);
    store.sortBy('date');
    expect(paths(store)).toEqual(['2', '0', '1']);
  });
});

describe('counts', () => {
  test('by the folders below one', () => {
    const findings = ['src/a/1', 'src/a/2', 'src/b', 'top', '/etc/x/y'].map((path) => finding({ path }));
    expect(byFolder(findings, '')).toEqual([
      { what: 'src', count: 3 },
      { what: '/etc', count: 1 },
      { what: 'top', count: 1 },
    ]);
    expect(byFolder(findings, 'src')).toEqual([
      { what: 'src/a', count: 2 },
      { what: 'src/b', count: 1 },
    ]);
    expect(byFolder(findings, 'src/b')).toEqual([{ what: 'src/b', count: 1 }]);
  });

  const at = (...days: readonly string[]) => days.map((day) => finding({ date: `${day}T12:00:00Z` }));
  const days = (starts: readonly number[] = []) =>
    starts.map((start) => new Date(start * 1000).toISOString().slice(0, 10));

  test('over time, by day, by week from Monday, by month, without gaps', () => {
    const byDay = timelineOf(at('2024-02-28', '2024-03-01', '2024-03-01'));
    expect([days(byDay?.starts), byDay?.counts]).toEqual([
      ['2024-02-28', '2024-02-29', '2024-03-01'],
      [1, 0, 2],
    ]);
    const byWeek = timelineOf(at('2024-01-03', '2024-04-08'));
    expect(byWeek).toMatchObject({ unit: 'week', counts: expect.objectContaining({ length: 15 }) });
    expect(days(byWeek?.starts).slice(0, 2)).toEqual(['2024-01-01', '2024-01-08']);
    const byMonth = timelineOf(at('2020-11-30', '2024-02-28'));
    expect(byMonth).toMatchObject({ unit: 'month', counts: expect.objectContaining({ length: 40 }) });
    expect(days(byMonth?.starts).slice(0, 3)).toEqual(['2020-11-01', '2020-12-01', '2021-01-01']);
    expect(byMonth?.counts.reduce((a, b) => a + b)).toBe(2);
  });

  test('without dates there is no time line', () => {
    expect(timelineOf([finding({}), finding({ date: 'no date' })])).toBeUndefined();
  });
});
