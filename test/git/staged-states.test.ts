import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { createRepository } from '../repository.ts';
import { attemptCommit, expectPassed, expectStopped, hookedRepository } from './hooked.ts';

describe('a key is stopped', () => {
  test('in a sparse checkout, also outside of what is checked out', () => {
    const repository = hookedRepository();
    repository.commit({ 'in/a.js': 'clean\n', 'out/b.js': 'clean\n' });
    repository.git('sparse-checkout', 'set', 'in');
    repository.write('in/secret.js', keyLine());
    repository.git('add', 'in/secret.js');
    expectStopped(attemptCommit(repository), 'in/secret.js:1');
    repository.git('rm', '--cached', '--quiet', 'in/secret.js');
    repository.write('key.txt', keyLine());
    const id = repository.git('hash-object', '-w', 'key.txt');
    repository.git('update-index', '--add', '--cacheinfo', `100644,${id},out/secret.js`);
    expectStopped(attemptCommit(repository), 'out/secret.js:1');
  });

  test('while somebody else holds the lock of the index', () => {
    const repository = hookedRepository();
    repository.write('secret.js', keyLine());
    repository.git('add', 'secret.js');
    repository.write('.git/index.lock', '');
    const { code, stderr } = repository.keywarden(['hook', 'pre-commit']);
    expect(stderr).toContain('secret.js:1:');
    expect(code).toBe(1);
    const attempt = attemptCommit(repository);
    expect(attempt.code).not.toBe(0);
    expect(attempt.after).toBe(attempt.before);
    rmSync(repository.at('.git/index.lock'));
    expectStopped(attemptCommit(repository), 'secret.js:1');
  });

  test('when a commit is edited in a rebase', () => {
    const repository = hookedRepository();
    repository.commit({ 'a.js': 'clean\n' });
    const env = { ...repository.env, GIT_SEQUENCE_EDITOR: 'sed -i.bak s/^pick/edit/' };
    expect(repository.tryGit(['rebase', '-i', 'HEAD~1'], { env }).code).toBe(0);
    repository.write('a.js', keyLine());
    repository.git('add', 'a.js');
    const { code, stderr } = repository.tryGit(['commit', '--amend', '--no-edit']);
    expect(stderr).toContain('a.js:1:');
    expect(code).toBe(1);
  });

  test('at the push, when a rebase brought it past the hook in a conflict', () => {
    const server = createRepository('--bare');
    const repository = hookedRepository();
    repository.keywarden(['install']);
    repository.git('remote', 'add', 'origin', server.path);
    repository.commit({ 'a.js': 'one\n' });
    expect(repository.tryGit(['push', 'origin', 'main']).code).toBe(0);
    repository.git('checkout', '-q', '-b', 'side', 'HEAD~1');
    repository.commit({ 'a.js': 'two\n' });
    expect(repository.tryGit(['rebase', 'main']).code).not.toBe(0);
    repository.write('a.js', keyLine());
    repository.git('add', 'a.js');
    const env = { ...repository.env, GIT_EDITOR: 'true' };
    const continued = repository.tryGit(['rebase', '--continue'], { env });
    const pushed = repository.tryGit(['push', 'origin', 'HEAD:refs/heads/side']);
    expect(continued.code !== 0 || pushed.code !== 0).toBe(true);
    expect(continued.stderr + pushed.stderr).toContain('a.js:1:');
  });
});

test('a clean commit in a sparse checkout passes', () => {
  const repository = hookedRepository();
  repository.commit({ 'in/a.js': 'clean\n', 'out/b.js': 'clean\n' });
  repository.git('sparse-checkout', 'set', 'in');
  repository.write('in/a.js', 'also clean\n');
  repository.git('add', 'in/a.js');
  expectPassed(attemptCommit(repository), 1);
});
