import { inspect } from 'node:util';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { KeywardenError, UsageError } from '../../src/errors.ts';
import { type ScanTarget, scan } from '../../src/index.ts';
import { keyId, keyLine } from '../keys.ts';
import { createFolder, createRepository, type Folder } from '../repository.ts';

// A hook that runs these tests tells git where its repository is; here that is another one.
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined);
  return () => vi.unstubAllEnvs();
});

const folderOf = (files: Readonly<Record<string, string>>, folder: Folder = createFolder()): Folder => {
  for (const [path, content] of Object.entries(files)) folder.write(path, content);
  return folder;
};

const piped = (...texts: readonly string[]): ScanTarget => ({
  mode: 'stdin',
  input: (async function* () {
    for (const text of texts) yield Buffer.from(text);
  })(),
});

const files = (...paths: readonly string[]): ScanTarget => ({ mode: 'worktree', paths });

describe('an outcome', () => {
  test('holds what was found, and shows no secret however it is printed', async () => {
    const outcome = await scan({ cwd: createFolder().path, target: piped('one\n', keyLine()) });
    expect(outcome).toMatchObject({ status: 'found', scanned: { unit: 'input', count: 1, bytes: 39 }, unlisted: 0 });
    expect(outcome.findings).toMatchObject([
      { rule: { id: 'aws-access-key-id' }, start: { line: 2, column: 13 }, age: 'new' },
    ]);
    expect(outcome.findings[0]?.secret.reveal()).toBe(keyId());
    const printed = [
      inspect(outcome, { depth: null, showHidden: true }),
      JSON.stringify(outcome),
      `${outcome.findings}`,
    ];
    expect(printed.join('')).not.toContain(keyId().slice(4));
  });

  test('counts what was looked at, and what was not with its reason', async () => {
    const folder = folderOf({
      'a.js': 'clean\n',
      'sub/b.js': keyLine(),
      'sub/left-out.js': keyLine(2),
      'c.js': `${keyLine(3).trimEnd()} // keywarden:allow\n`,
      '.git/config': keyLine(4),
      '.keywarden.yaml': 'allow:\n  - paths: [left-out.js]\n    reason: made up\n',
    });
    const { status, findings, allowed, skipped, problems, scanned } = await scan({
      cwd: folder.path,
      target: files('.'),
    });
    expect(status).toBe('found');
    expect(findings.map(({ place }) => place.path)).toEqual(['sub/b.js']);
    expect(allowed.map(({ finding, allowance }) => [finding.place.path, allowance.by])).toEqual([
      ['c.js', 'keywarden:allow'],
    ]);
    expect(skipped).toEqual([
      { path: '.git', reason: 'git directory (use --history)' },
      { path: 'sub/left-out.js', reason: 'allowed by .keywarden.yaml:2 (made up)' },
    ]);
    expect(problems).toEqual([]);
    expect(scanned).toMatchObject({ unit: 'file', count: 5 });
  });

  test('of a stream that breaks is none', async () => {
    const input = (async function* () {
      yield Buffer.from(keyLine());
      throw new Error('the pipe broke');
    })();
    const broken = scan({ cwd: createFolder().path, target: { mode: 'stdin', input } });
    await expect(broken).rejects.toThrow('the pipe broke');
  });
});

describe('settings', () => {
  test.each<[string, string, string, number]>([
    ['a rule that is off', 'rules: {aws-access-key-id: off}', 'clean', 0],
    ['a rule that warns', 'rules: {aws-access-key-id: warn}', 'clean', 1],
    ['a rule of the folder', "custom: [{id: acme, regex: 'const id = '}]", 'found', 2],
    ['a secret that is allowed', `allow: [{secrets: ['^AKI[A]']}]`, 'clean', 0],
    ['another that is', `allow: [{secrets: ['^other$']}]`, 'found', 1],
  ])('%s', async (_, yaml, status, count) => {
    const folder = folderOf({ '.keywarden.yaml': yaml, 'a.js': keyLine() });
    const outcome = await scan({ cwd: folder.path, target: files('a.js') });
    expect([outcome.status, outcome.findings.length]).toEqual([status, count]);
  });

  test('with no rule left there is a warning', async () => {
    const folder = folderOf({ '.keywarden.yaml': 'allow: [{paths: ["**"]}]', 'a.js': keyLine() });
    const outcome = await scan({ cwd: folder.path, target: files('a.js') });
    expect(outcome).toMatchObject({ status: 'clean', findings: [], warnings: [expect.stringContaining('every file')] });
    expect(outcome.skipped).toEqual([{ path: 'a.js', reason: 'allowed by .keywarden.yaml:1' }]);
  });

  test('that do not hold are an error, before anything is looked at', async () => {
    const folder = folderOf({ '.keywarden.yaml': 'rules: {no-such: off}', 'a.js': keyLine() });
    await expect(scan({ cwd: folder.path, target: files('a.js') })).rejects.toThrow(KeywardenError);
    const elsewhere = scan({ cwd: folder.path, target: piped(''), config: 'elsewhere.yaml' });
    await expect(elsewhere).rejects.toThrow(new UsageError('settings file elsewhere.yaml does not exist'));
  });
});

describe('what cannot begin is an error', () => {
  test.each<[ScanTarget, RegExp]>([
    [{ mode: 'staged' }, /not in a git repository/],
    [{ mode: 'history' }, /not in a git repository/],
    [{ mode: 'range', range: 'a..b' }, /not in a git repository/],
    [files(), /not in a git repository/],
    [files('no-such-file'), /no such file or folder: "no-such-file"/],
  ])('outside a repository: %j', async (target, message) => {
    await expect(scan({ cwd: createFolder().path, target })).rejects.toThrow(message);
  });
});

describe('progress', () => {
  const told = async (folder: Folder, target: ScanTarget): Promise<(readonly [number, number | undefined])[]> => {
    const calls: (readonly [number, number | undefined])[] = [];
    await scan({ cwd: folder.path, target, onProgress: (items, total) => calls.push([items, total]) });
    return calls;
  };

  test('is told for each file', async () => {
    const folder = folderOf({ 'a.js': '', 'b.js': '' });
    expect(await told(folder, files('a.js', 'b.js'))).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  test('of a history is told in objects, and of how many', async () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'one\n', 'b.js': keyLine() });
    const calls = await told(repository, { mode: 'history' });
    expect(calls.at(-1)).toEqual([4, 4]);
  });
});
