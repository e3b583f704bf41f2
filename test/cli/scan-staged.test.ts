import { expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { createRepository } from '../repository.ts';
import { places, scanReport } from './report.ts';

// What counts as staged is told by the tests of the hook (test/git/staged*); this is the same scan by another name.

test('what is staged, not what lies in the folder', () => {
  const repository = createRepository();
  repository.commit({ 'a.txt': 'base\n', 'old.js': keyLine(9) });
  repository.write('staged.js', keyLine(1));
  repository.git('add', 'staged.js');
  repository.write('staged.js', 'clean\n');
  repository.write('a.txt', keyLine(2));
  repository.write('untracked.js', keyLine(3));
  const report = scanReport(repository, ['--staged']);
  expect(places(report)).toEqual(['staged.js:1']);
  expect(report.scanned).toMatchObject({ unit: 'staged file', count: 1 });
});

test('nothing staged', () => {
  const repository = createRepository();
  repository.commit({ 'a.txt': 'base\n' });
  expect(scanReport(repository, ['--staged'])).toMatchObject({ status: 'clean', scanned: { count: 0 } });
});

test('before the first commit', () => {
  const repository = createRepository();
  expect(scanReport(repository, ['--staged'])).toMatchObject({ status: 'clean', scanned: { count: 0 } });
  repository.write('a.js', keyLine());
  repository.git('add', '.');
  expect(places(scanReport(repository, ['--staged']))).toEqual(['a.js:1']);
});

test('with a detached HEAD', () => {
  const repository = createRepository();
  repository.commit({ 'old.js': keyLine(9) });
  repository.git('checkout', '--quiet', '--detach');
  repository.write('a.js', keyLine());
  repository.git('add', '.');
  expect(places(scanReport(repository, ['--staged']))).toEqual(['a.js:1']);
});

test('in a subdirectory it is still all that is staged, named from the top', () => {
  const repository = createRepository();
  repository.commit({ 'sub/a.txt': 'base\n' });
  repository.write('top.js', keyLine(1));
  repository.write('sub/in.js', keyLine(2));
  repository.git('add', '.');
  expect(places(scanReport(repository, ['--staged'], { cwd: repository.at('sub') }))).toEqual([
    'sub/in.js:1',
    'top.js:1',
  ]);
});

test('a secret that stood there before is told with its age', () => {
  const repository = createRepository();
  repository.commit({ 'old.js': keyLine() });
  repository.write('old.js', `one\n${keyLine()}`);
  repository.git('add', '.');
  expect(scanReport(repository, ['--staged'])).toMatchObject({
    status: 'clean',
    findings: [{ path: 'old.js', line: 2, age: 'pre-existing' }],
  });
});

test('the index that GIT_INDEX_FILE names', () => {
  const repository = createRepository();
  repository.commit({ 'a.txt': 'base\n' });
  const env = { GIT_INDEX_FILE: repository.at('.git/other-index') };
  repository.tryGit(['read-tree', 'HEAD'], { env });
  repository.write('b.js', keyLine());
  repository.tryGit(['add', 'b.js'], { env });
  expect(places(scanReport(repository, ['--staged'], { env }))).toEqual(['b.js:1']);
  expect(places(scanReport(repository, ['--staged']))).toEqual([]);
});
