import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectRefused, type Report, scanReport } from '../cli/report.ts';
import { keyId, keyLine } from '../keys.ts';
import { createRepository, Repository } from '../repository.ts';

const HISTORY = ['--history', '--recurse-submodules'];

/** A submodule of a repository, with a history of its own. */
const addSubmodule = (outer: Repository, inner: Repository, path: string): Repository => {
  outer.git('submodule', 'add', '-q', `file://${inner.path}`, path);
  outer.git('commit', '-qm', `Add ${path}`);
  return new Repository(outer.at(path), outer.env);
};

/** A repository with a submodule that has one itself; each held a key once, which is gone from its files. */
const nested = () => {
  const [innermost, inner, outer] = [createRepository(), createRepository(), createRepository()];
  innermost.commit({ 'deep.txt': keyLine(3) });
  innermost.commit({ 'deep.txt': 'gone\n' });
  inner.commit({ 'src/a.txt': keyLine(2) });
  inner.commit({ 'src/a.txt': 'gone\n' }, `Take away ${keyId(4)}`);
  addSubmodule(inner, innermost, 'third/party');
  outer.commit({ 'b.txt': keyLine(1) });
  const submodule = addSubmodule(outer, inner, 'libs/inner');
  outer.git('submodule', 'update', '--init', '--recursive', '-q');
  return { outer, submodule };
};

const told = ({ findings }: Report): string[] =>
  findings.map(({ path, kind, submodule }) => `${kind} ${path} of ${submodule}`).sort();

const EVERYTHING = [
  'commit  of libs/inner',
  'file b.txt of undefined',
  'file libs/inner/src/a.txt of libs/inner',
  'file libs/inner/third/party/deep.txt of libs/inner/third/party',
];

test('the histories of submodules are scanned, those of theirs too, each told under its path, with who brought it', () => {
  const { outer } = nested();
  expect(told(scanReport(outer, ['--history']))).toEqual(['file b.txt of undefined']);
  for (const _ of ['afresh', 'by what was noted']) {
    const report = scanReport(outer, HISTORY);
    expect(told(report)).toEqual(EVERYTHING);
    for (const finding of report.findings) expect(finding).toMatchObject({ author: 'Ada Author' });
  }
  const modules = ['.git', '.git/modules/libs/inner', '.git/modules/libs/inner/modules/third/party'];
  for (const folder of modules) expect(existsSync(outer.at(`${folder}/keywarden`))).toBe(true);
  expect(told(scanReport(outer, [...HISTORY, '--no-cache']))).toEqual(EVERYTHING);
});

test('reports for people and programs name the submodule before the file', () => {
  const { outer } = nested();
  const { stdout } = outer.keywarden(['scan', ...HISTORY]);
  expect(stdout).toContain('libs/inner/src/a.txt:1');
  expect(stdout).toMatch(/libs\/inner\/<commit [0-9a-f]{10}>/);
  const sarif = outer.keywarden(['scan', ...HISTORY, '--format', 'sarif']).stdout;
  expect(sarif).toContain('"libs/inner/third/party/deep.txt"');
});

test('one secret in several of the repositories is one finding', () => {
  const [inner, outer] = [createRepository(), createRepository()];
  inner.commit({ 'a.txt': keyLine(1) });
  outer.commit({ 'b.txt': keyLine(1) });
  addSubmodule(outer, inner, 'inner');
  const { findings } = scanReport(outer, HISTORY);
  expect(findings).toHaveLength(1);
  const [{ path, places }] = findings as [Report['findings'][number]];
  expect([path, ...(places ?? []).map((place) => place.path)].sort()).toEqual(['b.txt', 'inner/a.txt']);
});

test('a submodule that was not fetched is told, and the scan has failed unless that is allowed', () => {
  const { outer } = nested();
  const clone = outer.clone();
  const report = scanReport(clone, HISTORY);
  expect(report.status).toBe('failed');
  expect(told(report)).toEqual(['file b.txt of undefined']);
  expect(report.problems).toEqual([
    { path: 'libs/inner', message: expect.stringContaining('git submodule update --init --recursive') },
  ]);
  const allowed = scanReport(clone, [...HISTORY, '--allow-incomplete']);
  expect(allowed.status).toBe('found');
  expect(allowed.skipped).toContainEqual({ path: 'libs/inner', reason: 'submodule that is not here' });
  expect(scanReport(clone, ['--history']).status).toBe('found');
});

test('a submodule whose git directory is gone or damaged fails the scan, and the others are scanned', () => {
  const { outer } = nested();
  rmSync(outer.at('.git/modules/libs/inner/modules/third/party'), { recursive: true });
  const gone = scanReport(outer, HISTORY);
  expect(gone.status).toBe('failed');
  expect(gone.problems).toMatchObject([{ path: 'libs/inner/third/party' }]);
  expect(told(gone)).toEqual(EVERYTHING.slice(0, 3));
  writeFileSync(outer.at('.git/modules/libs/inner/config'), '[core\n');
  const damaged = scanReport(outer, HISTORY);
  expect(damaged.status).toBe('failed');
  expect(damaged.problems).toMatchObject([{ path: 'libs/inner' }]);
  expect(told(damaged)).toEqual(['file b.txt of undefined']);
});

test('a submodule that was taken out of the worktree, or of the repository, is still scanned where it is kept', () => {
  const { outer } = nested();
  outer.git('submodule', 'deinit', '-q', '--all');
  expect(told(scanReport(outer, HISTORY)).slice(0, 3)).toEqual(EVERYTHING.slice(0, 3));
  outer.git('rm', '-q', 'libs/inner');
  outer.git('commit', '-qm', 'Without it');
  const after = scanReport(outer, HISTORY);
  expect(told(after)).toContain('file libs/inner/src/a.txt of libs/inner');
});

test('settings are those of the outermost repository, by its paths; those of a submodule do not excuse it', () => {
  const { outer, submodule } = nested();
  submodule.commit({ '.keywarden.yaml': 'allow:\n  - paths: ["**"]\n    reason: all of it\n' });
  expect(told(scanReport(outer, HISTORY))).toEqual(EVERYTHING);
  outer.write('.keywarden.yaml', 'allow:\n  - paths: [libs/inner/src/]\n    reason: made up\n');
  expect(told(scanReport(outer, HISTORY))).toEqual(EVERYTHING.filter((one) => !one.includes('src/a.txt')));
  rmSync(outer.at('.keywarden.yaml'));
  expect(told(scanReport(outer, HISTORY))).toEqual(EVERYTHING);
  expect(scanReport(submodule, ['--history']).findings.map(({ kind }) => kind)).toEqual(['commit']);
});

test('it is stopped where it cannot mean what is asked for', () => {
  const { outer } = nested();
  expectRefused(outer.keywarden(['scan', '--recurse-submodules']), '--recurse-submodules goes with --history');
  expectRefused(outer.keywarden(['scan', ...HISTORY, '--since', '2020-01-01']), 'goes with all commits');
});

test('a linked worktree scans the submodules of its own git directory and those they share', () => {
  const { outer } = nested();
  const linked = outer.linkedWorktree();
  const report = scanReport(linked, HISTORY);
  expect(told(report)).toContain('file libs/inner/src/a.txt of libs/inner');
  expect(existsSync(join(linked.path, 'libs/inner/.git'))).toBe(false);
});
