import { expect, test } from 'vitest';
import { type AllowSubject, allows, allowsWholeFile } from '../../src/engine/allow.ts';
import { settingsOf } from './settings-of.ts';

const SUBJECT: AllowSubject = {
  rule: 'jwt',
  path: 'test/fixtures/a.ts',
  secret: 'dummy-123',
  lineNumber: 7,
  lineText: "const key = 'dummy-123'; // not a secret",
};

const allowed = async (entry: string, subject: Partial<AllowSubject> = {}): Promise<boolean> => {
  const { allow } = await settingsOf(`allow:\n  - ${entry}\n`);
  return allow.some((candidate) => allows(candidate, { ...SUBJECT, ...subject }));
};

test.each<[string, boolean]>([
  ['paths: [test/]', true],
  ['paths: [src/, fixtures]', true],
  ['paths: [src/]', false],
  ['rules: [jwt]', true],
  ['rules: [private-key]', false],
  ["secrets: ['^dummy-']", true],
  ["secrets: ['^nope', '\\d{3}$']", true],
  ["secrets: ['^123']", false],
  ["lines: ['not a secret$']", true],
  ["lines: ['^not a secret']", false],
  ["locations: ['^test/.*:7:.*not a secret']", true],
  ["locations: [':8:']", false],
  ["{paths: [test/], rules: [jwt], secrets: [dummy], lines: [key], locations: ['a.ts:7:']}", true],
  ['{paths: [test/], rules: [private-key]}', false],
  ['{paths: [src/], rules: [jwt]}', false],
  ["{paths: [test/], lines: ['nope']}", false],
])('%s allows: %s', async (entry, expected) => {
  expect(await allowed(entry)).toBe(expected);
});

test('a condition gives the same answer every time', async () => {
  const { allow } = await settingsOf("allow: [{secrets: ['dummy'], lines: ['key']}]");
  expect([1, 2, 3].map(() => allows(allow[0]!, SUBJECT))).toEqual([true, true, true]);
});

test('content without a path fits no condition on paths', async () => {
  expect(await allowed("paths: ['*']", { path: '' })).toBe(false);
});

test('entries are named by where they stand, and why', async () => {
  const { allow } = await settingsOf(
    'allow:\n  - rules: [jwt]\n  - rules: [jwt]\n    reason: |\n      made up\n      for tests\n',
  );
  expect(allow.map(({ name }) => name)).toEqual(['.keywarden.yaml:2', '.keywarden.yaml:3 (made up for tests)']);
});

test.each(['**', '*', '**/*'])('an entry that leaves out everything, paths %j alone, is said', async (glob) => {
  const { allow, warnings } = await settingsOf(`allow:\n  - paths: ['${glob}']\n`);
  expect(allowsWholeFile(allow[0]!, 'a/b.c')).toBe(true);
  expect(warnings).toEqual(['.keywarden.yaml:2:5: allow[0]: leaves out every file: nothing will be found']);
});

test.each(["{paths: ['**'], rules: [jwt]}", "paths: ['*.snap']", "secrets: ['^x']"])('%s is not', async (entry) => {
  expect((await settingsOf(`allow:\n  - ${entry}\n`)).warnings).toEqual([]);
});
