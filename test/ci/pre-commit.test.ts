import { cpSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyId, keyLine } from '../keys.ts';
import { createRepository, type Repository, temporaryFolder } from '../repository.ts';
import { run } from '../run.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The real pre-commit (https://pre-commit.com), which `.ci/run` installs. */
const PRE_COMMIT = [
  join(ROOT, '.venv/bin/pre-commit'),
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'pre-commit')),
].find((file) => existsSync(file));

if (!PRE_COMMIT)
  process.stderr.write('\nNo pre-commit on this machine: the tests of .pre-commit-hooks.yaml with it are SKIPPED.\n');

/** This repository as pre-commit clones it, but built already: installing what it is built with takes minutes. */
const hooksRepository = (): Repository => {
  const repository = createRepository();
  const { name, version, type, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  repository.write('package.json', JSON.stringify({ name, version, type, bin, files: ['dist'] }));
  repository.write('.pre-commit-hooks.yaml', readFileSync(join(ROOT, '.pre-commit-hooks.yaml')));
  cpSync(join(ROOT, 'dist'), join(repository.path, 'dist'), { recursive: true });
  repository.git('add', '--all', '--force');
  repository.git('commit', '--quiet', '--no-verify', '-m', 'Hooks');
  return repository;
};

describe.skipIf(!PRE_COMMIT)('pre-commit', () => {
  test('runs our hooks at commits, messages and pushes', { timeout: 300_000 }, () => {
    const hooks = hooksRepository();
    const repository = createRepository();
    const env = { ...repository.env, PRE_COMMIT_HOME: temporaryFolder() };
    const ids = ['keywarden', 'keywarden-commit-msg', 'keywarden-pre-push'];
    repository.write(
      '.pre-commit-config.yaml',
      `repos:\n  - repo: ${hooks.path}\n    rev: ${hooks.head()}\n    hooks:\n${ids.map((id) => `      - id: ${id}\n`).join('')}`,
    );
    const types = ['pre-commit', 'commit-msg', 'pre-push'].flatMap((type) => ['-t', type]);
    const installed = run(PRE_COMMIT!, ['install', '--install-hooks', ...types], { cwd: repository.path, env });
    expect(installed, installed.stdout + installed.stderr).toMatchObject({ code: 0 });
    const commit = (path: string, content: string, message: string) => {
      repository.write(path, content);
      repository.git('add', '--all');
      return repository.tryGit(['commit', '-m', message], { env });
    };
    expect(commit('a.txt', 'clean\n', 'Clean').code).toBe(0);
    const stopped = commit('leak.js', keyLine(), 'Leak');
    expect(stopped.code).toBe(1);
    expect(stopped.stdout + stopped.stderr).toContain('leak.js:1:13: secret');
    repository.git('rm', '--quiet', '--force', 'leak.js');
    const message = commit('b.txt', 'clean\n', `Use ${keyId()}`);
    expect(message.code).toBe(1);
    expect(message.stdout + message.stderr).toContain('<commit message>:1:');
    repository.commit({ 'leak.js': keyLine() });
    const remote = createRepository('--bare');
    const pushed = repository.tryGit(['push', remote.path, 'HEAD:refs/heads/main'], { env });
    expect(pushed.code).toBe(1);
    expect(pushed.stdout + pushed.stderr).toContain('leak.js:1:13: secret');
    expect(remote.tryGit(['rev-parse', '--verify', 'refs/heads/main']).code).not.toBe(0);
  });
});
