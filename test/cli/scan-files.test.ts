import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyId, keyLine } from '../keys.ts';
import { createFolder, createRepository, type Repository } from '../repository.ts';
import { places, scanReport } from './report.ts';

/** Secrets in a tracked, a changed, an untracked and an ignored file, and in a commit that is no more in any file. */
const mixed = (): Repository => {
  const repository = createRepository();
  repository.commit({
    '.gitignore': 'ignored*\nout/\n',
    'tracked.js': keyLine(1),
    'changed.js': 'clean\n',
    'was.js': keyLine(2),
  });
  repository.commit({ 'was.js': 'clean\n' });
  repository.write('changed.js', `one\n${keyLine(3)}`);
  repository.write('sub/untracked.js', keyLine(4));
  repository.write('ignored.js', keyLine(5));
  repository.write('out/made.js', keyLine(6));
  return repository;
};

describe('without paths', () => {
  test('tracked and untracked files as they are on disk, without ignored ones', () => {
    const report = scanReport(mixed(), []);
    expect(places(report)).toEqual(['changed.js:2', 'sub/untracked.js:1', 'tracked.js:1']);
    expect(report.scanned).toMatchObject({ unit: 'file', count: 5 });
  });

  test('from a subdirectory it is still the whole repository, named from its top', () => {
    const repository = mixed();
    const report = scanReport(repository, [], { cwd: repository.at('sub') });
    expect(places(report)).toEqual(['changed.js:2', 'sub/untracked.js:1', 'tracked.js:1']);
  });

  test('--no-gitignore looks at ignored files too, and says that the git directory is not among them', () => {
    const report = scanReport(mixed(), ['--no-gitignore']);
    expect(places(report)).toEqual([
      'changed.js:2',
      'ignored.js:1',
      'out/made.js:1',
      'sub/untracked.js:1',
      'tracked.js:1',
    ]);
    expect(report.skipped).toContainEqual(expect.objectContaining({ reason: 'git directory (use --history)' }));
  });

  test('a tracked file is looked at though .gitignore names it', () => {
    const repository = createRepository();
    repository.commit({ '.env': keyLine() });
    repository.commit({ '.gitignore': '.env\n' });
    expect(places(scanReport(repository, []))).toEqual(['.env:1']);
  });

  test('global excludes and .git/info/exclude count as .gitignore does', () => {
    const repository = createRepository();
    repository.write('.git/info/exclude', 'excluded.js\n');
    repository.git('config', 'core.excludesFile', repository.at('.git/global-ignore'));
    repository.write('.git/global-ignore', 'everywhere.js\n');
    for (const name of ['excluded.js', 'everywhere.js', 'seen.js']) repository.write(name, keyLine());
    expect(places(scanReport(repository, []))).toEqual(['seen.js:1']);
  });

  test('a clean repository', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n', 'b/c.js': 'clean\n' });
    const ended = repository.keywarden(['scan']);
    expect(ended).toEqual({ code: 0, stdout: 'keywarden: no secrets in 2 files (12 B)\n', stderr: '' });
  });

  test('a repository without commits', () => {
    const repository = createRepository();
    repository.write('staged.js', keyLine(1));
    repository.git('add', '.');
    repository.write('untracked.js', keyLine(2));
    expect(places(scanReport(repository, []))).toEqual(['staged.js:1', 'untracked.js:1']);
  });

  test('a detached HEAD', () => {
    const repository = mixed();
    repository.git('checkout', '--quiet', '--detach');
    expect(places(scanReport(repository, []))).toContain('tracked.js:1');
  });

  test('a linked worktree: its files, not those of the main one', () => {
    const repository = mixed();
    const linked = repository.linkedWorktree();
    linked.write('mine.js', keyLine(7));
    expect(places(scanReport(linked, []))).toEqual(['mine.js:1', 'tracked.js:1']);
  });

  test('a file in conflict is looked at once', () => {
    const repository = createRepository();
    repository.commit({ 'a.txt': 'base\n' });
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.commit({ 'a.txt': keyLine() });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'a.txt': 'ours\n' });
    expect(repository.tryGit(['merge', 'other']).code).toBe(1);
    expect(places(scanReport(repository, []))).toEqual(['a.txt:4']);
  });

  test('what is passed over is said, with the reason', () => {
    const repository = createRepository();
    const inner = createRepository();
    inner.commit({ 'inner.js': keyLine() });
    repository.git('submodule', '--quiet', 'add', `file://${inner.path}`, 'module');
    repository.commit({ 'gone.js': 'clean\n' });
    rmSync(repository.at('gone.js'));
    mkdirSync(repository.at('nested'));
    repository.git('-C', 'nested', 'init', '--quiet');
    repository.write('nested/n.js', keyLine());
    const report = scanReport(repository, []);
    expect(report.status).toBe('clean');
    expect(report.skipped).toEqual(
      expect.arrayContaining([
        { path: 'gone.js', reason: 'not in the worktree (deleted or sparse)' },
        { path: 'module', reason: 'nested repository (scan it by itself)' },
        { path: expect.stringMatching(/^nested\/?$/), reason: 'nested repository (scan it by itself)' },
      ]),
    );
    expect(repository.keywarden(['scan']).stdout).toContain('skipped 2 nested repository (scan it by itself)');
  });
});

describe('with paths', () => {
  test('a file', () => {
    expect(places(scanReport(mixed(), ['tracked.js']))).toEqual(['tracked.js:1']);
  });

  test('several files and folders', () => {
    expect(places(scanReport(mixed(), ['tracked.js', 'sub']))).toEqual(['sub/untracked.js:1', 'tracked.js:1']);
  });

  test('a folder leaves out what .gitignore names', () => {
    expect(places(scanReport(mixed(), ['.']))).toEqual(['changed.js:2', 'sub/untracked.js:1', 'tracked.js:1']);
  });

  test('an ignored file or folder that is named is looked at', () => {
    expect(places(scanReport(mixed(), ['ignored.js']))).toEqual(['ignored.js:1']);
    expect(places(scanReport(mixed(), ['out']))).toEqual(['out/made.js:1']);
  });

  test('a path of a subdirectory, named from the top of the repository', () => {
    const repository = mixed();
    const report = scanReport(repository, ['untracked.js', '../tracked.js'], { cwd: repository.at('sub') });
    expect(places(report)).toEqual(['sub/untracked.js:1', 'tracked.js:1']);
  });

  test('an absolute path, from a folder outside', () => {
    const repository = mixed();
    const report = scanReport(createFolder(), [repository.at('tracked.js'), repository.at('sub')]);
    expect(places(report)).toEqual(['sub/untracked.js:1', 'tracked.js:1']);
  });

  test('names that look like options or patterns', () => {
    const repository = createRepository();
    repository.write('-x.js', keyLine(1));
    repository.write('[a].js', keyLine(2));
    repository.write('a.js', keyLine(3));
    expect(places(scanReport(repository, ['./-x.js', '[a].js']))).toEqual(['-x.js:1', '[a].js:1']);
    const ended = repository.keywarden(['scan', '--format', 'json', '--', '-x.js']);
    expect(places(JSON.parse(ended.stdout))).toEqual(['-x.js:1']);
  });

  test('a folder that is no repository', () => {
    const folder = createFolder();
    folder.write('a.js', keyLine(1));
    folder.write('deep/down/b.js', keyLine(2));
    expect(places(scanReport(folder, ['.']))).toEqual(['a.js:1', 'deep/down/b.js:1']);
    expect(places(scanReport(folder, ['deep']))).toEqual(['deep/down/b.js:1']);
  });

  test('an empty folder', () => {
    const report = scanReport(createFolder(), ['.']);
    expect(report).toMatchObject({ status: 'clean', scanned: { count: 0 } });
  });

  test.skipIf(process.platform === 'win32')('a symbolic link is its target, not what it leads to', () => {
    const folder = createFolder();
    folder.write('outside/a.js', keyLine());
    mkdirSync(folder.at('scanned'));
    symlinkSync('../outside', folder.at('scanned/link'));
    symlinkSync(`/srv/${keyId(2)}`, folder.at('scanned/telling'));
    const report = scanReport(folder, ['scanned']);
    expect(report.findings).toMatchObject([{ path: 'scanned/telling', kind: 'symlink', line: 1 }]);
    expect(report.scanned.count).toBe(2);
  });

  test('a tracked folder that became a file', () => {
    const repository = createRepository();
    repository.commit({ 'd/a.js': 'clean\n' });
    renameSync(repository.at('d'), repository.at('e'));
    repository.write('d', keyLine());
    const report = scanReport(repository, []);
    expect(places(report)).toEqual(['d:1']);
    expect(report.status).toBe('found');
    expect(report.skipped).toEqual([{ path: 'd/a.js', reason: 'not in the worktree (deleted or sparse)' }]);
  });
});

describe('settings', () => {
  const CONFIG = 'allow:\n  - paths: [fixtures/]\n';

  test('those at the top of the repository hold everywhere in it', () => {
    const repository = createRepository();
    repository.commit({ '.keywarden.yaml': CONFIG, 'fixtures/a.js': keyLine(1), 'src/a.js': keyLine(2) });
    expect(places(scanReport(repository, []))).toEqual(['src/a.js:1']);
    expect(places(scanReport(repository, ['..'], { cwd: repository.at('fixtures') }))).toEqual(['src/a.js:1']);
    expect(scanReport(repository, []).skipped).toContainEqual({
      path: 'fixtures/a.js',
      reason: 'allowed by .keywarden.yaml:2',
    });
  });

  test('--config names others, as seen from where the user stands', () => {
    const repository = createRepository();
    repository.commit({ '.keywarden.yaml': CONFIG, 'ci/strict.yaml': '', 'fixtures/a.js': keyLine() });
    expect(places(scanReport(repository, ['--config', 'ci/strict.yaml']))).toEqual(['fixtures/a.js:1']);
    const options = { cwd: repository.at('ci') };
    expect(places(scanReport(repository, ['--config', 'strict.yaml'], options))).toEqual(['fixtures/a.js:1']);
  });

  test('a comment in the file lets its line pass, and is counted', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': `const id = '${keyId()}'; // keywarden:allow made up\n` });
    const report = scanReport(repository, []);
    expect(report).toMatchObject({
      status: 'clean',
      allowed: [{ path: 'a.js', by: 'keywarden:allow', kind: 'inline' }],
    });
  });

  test('a rule of severity warn is told and does not block', () => {
    const repository = createRepository();
    repository.commit({ '.keywarden.yaml': 'rules:\n  aws-access-key-id: warn\n', 'a.js': keyLine() });
    const ended = repository.keywarden(['scan']);
    expect(ended.stdout).toContain('a.js:1:13: warning');
    expect(ended.stdout).toContain('keywarden: no secrets, 1 warning in 2 files');
    expect(ended.code).toBe(0);
  });
});
