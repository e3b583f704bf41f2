import { expect, test } from 'vitest';
import { defaultConfigText } from '../../src/config/default-text.ts';
import { configReference } from '../../src/config/reference.ts';
import { settingsShape } from '../../src/config/settings-shape.ts';
import type { Key } from '../../src/config/shape.ts';
import { nearest } from '../../src/config/suggest.ts';
import { BUILT_IN, settingsOf } from './settings-of.ts';

const KEYS = Object.entries<Key>(settingsShape.keys);

test('the settings file of a new project changes nothing', async () => {
  const { source, ...settings } = await settingsOf(defaultConfigText());
  const { source: none, ...defaults } = await settingsOf('');
  expect(settings).toEqual(defaults);
});

test('it names the schema for editors, and every setting', () => {
  const lines = defaultConfigText().split('\n');
  expect(lines[0]).toBe('# yaml-language-server: $schema=./node_modules/keywarden/dist/keywarden.schema.json');
  for (const [key] of KEYS) expect(lines.some((line) => line.startsWith(`# ${key}:`))).toBe(true);
  expect(lines.every((line) => line === '' || line.startsWith('#'))).toBe(true);
});

test('its examples work as soon as they are no comments any more', async () => {
  const isProse = new Set(KEYS.map(([, { description }]) => `# ${description}`));
  const lines = defaultConfigText()
    .split('\n')
    .slice(2)
    // What is extended has to be there.
    .filter((line) => !isProse.has(line) && !line.startsWith('# extends'));
  const { rules, allow } = await settingsOf(lines.map((line) => line.replace(/^# /, '')).join('\n'));
  expect(rules.map(({ id, severity }) => `${id} ${severity}`)).toContain('aws-access-key-id warn');
  expect(rules).toHaveLength(BUILT_IN.length + 1);
  expect(allow[0]?.path?.('test/fixtures/a')).toBe(true);
});

test('the reference has a row for every key at every depth', () => {
  const rows = configReference().trimEnd().split('\n');
  const keys = rows.slice(2).map((row) => /^\| `([^`]+)` \|/.exec(row)?.[1]);
  expect(keys).toEqual(
    expect.arrayContaining(['rules', 'custom[].regex', 'allow[].paths', 'hook.preExisting', 'inlineAllow']),
  );
  expect(rows.every((row) => row.replaceAll('\\|', '').split('|').length === 6)).toBe(true);
  expect(configReference()).toContain('| `hook.preExisting` | report, ignore or block | `report` |');
});

test.each([
  ['jtw', 'jwt'],
  ['regx', 'regex'],
  ['Regex', 'regex'],
  ['keyword', 'keywords'],
  ['zzz', undefined],
  ['', undefined],
  ['x'.repeat(1000), undefined],
])('%.20s: did you mean %s?', (word, meant) => {
  expect(nearest(word, ['jwt', 'regex', 'keywords'])).toBe(meant);
});
