import { describe, expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import type { Repository } from '../repository.ts';
import { attempt, attemptCommit, expectPassed, expectStopped, hookedRepository } from './hooked.ts';

/** A branch `theirs` and main, which both change line 1 of a.txt; the merge of them stopped with that conflict. */
const conflict = (
  theirs: Readonly<Record<string, string>>,
  ours: Readonly<Record<string, string>> = {},
): Repository => {
  const repository = hookedRepository();
  repository.commit({ 'a.txt': 'base\n' });
  repository.git('checkout', '--quiet', '-b', 'theirs');
  repository.commit({ 'a.txt': 'theirs\n', ...theirs });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ 'a.txt': 'ours\n', ...ours });
  expect(repository.tryGit(['merge', 'theirs']).code).toBe(1);
  return repository;
};

const resolve = (repository: Repository, content: string): void => {
  repository.write('a.txt', content);
  repository.git('add', 'a.txt');
};

describe('a merge that had a conflict', () => {
  test('a secret in the resolution is stopped', () => {
    const repository = conflict({});
    resolve(repository, `both\n${keyLine()}`);
    expectStopped(attemptCommit(repository), 'a.txt:2');
  });

  test('a secret in a file that neither side has is stopped', () => {
    const repository = conflict({});
    resolve(repository, 'both\n');
    repository.write('extra.js', keyLine());
    repository.git('add', 'extra.js');
    expectStopped(attemptCommit(repository), 'extra.js:1');
  });

  test('a clean resolution passes', () => {
    const repository = conflict({});
    resolve(repository, 'both\n');
    expectPassed(attemptCommit(repository), 1);
  });

  test('what the other side had committed already is not a change of the merge', () => {
    const repository = conflict({ 'theirs.js': keyLine(1) }, { 'ours.js': keyLine(2) });
    resolve(repository, 'both\n');
    expectPassed(attemptCommit(repository), 1);
  });

  test.each(['theirs', 'ours'])('a resolution that keeps a line of %s brings nothing new', (side) => {
    const lines = { 'b.txt': `${side}\n${keyLine()}` };
    const repository = side === 'theirs' ? conflict(lines) : conflict({}, lines);
    repository.write('b.txt', `both\n${keyLine()}`);
    repository.git('add', 'b.txt');
    resolve(repository, 'both\n');
    const ended = attemptCommit(repository);
    expect(ended.stderr).toMatch(/no secrets, 1 pre-existing in 2 staged files/);
    expect(ended.code).toBe(0);
  });

  test('a merge of three branches (octopus) compares with each of them', () => {
    const repository = hookedRepository();
    for (const name of ['one', 'two']) {
      repository.git('checkout', '--quiet', '-b', name, 'main');
      repository.commit({ [`${name}.txt`]: `${name}\n` });
    }
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'three.txt': 'three\n' });
    repository.git('merge', '--no-commit', 'one', 'two');
    expect(repository.read('.git/MERGE_HEAD').split('\n')).toHaveLength(3);
    repository.write('two.txt', `two\n${keyLine()}`);
    repository.git('add', 'two.txt');
    expectStopped(attemptCommit(repository), 'two.txt:2');
    repository.write('two.txt', 'two, changed\n');
    repository.git('add', 'two.txt');
    expectPassed(attemptCommit(repository), 1);
  });

  test('in a linked worktree', () => {
    const repository = conflict({ 'theirs.js': keyLine(1) });
    repository.git('merge', '--abort');
    const linked = repository.linkedWorktree();
    expect(linked.tryGit(['merge', 'theirs']).code).toBe(1);
    resolve(linked, `both\n${keyLine(2)}`);
    expectStopped(attemptCommit(linked), 'a.txt:2');
    resolve(linked, 'both\n');
    expectPassed(attemptCommit(linked), 1);
  });

  test('asked for while the conflict is not resolved, a scan does not call it clean', () => {
    const repository = conflict({ 'a.txt': keyLine() });
    const ended = repository.keywarden(['scan', '--staged']);
    expect(ended.stderr).toContain('a.txt has a conflict that is not resolved');
    expect(ended.stdout).toBe('');
    expect(ended.code).toBe(2);
  });
});

test('a cherry-pick that had a conflict', () => {
  const repository = hookedRepository();
  repository.commit({ 'a.txt': 'base\n' });
  repository.git('checkout', '--quiet', '-b', 'theirs');
  repository.commit({ 'a.txt': `theirs\n${keyLine()}` });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ 'a.txt': 'ours\n' });
  expect(repository.tryGit(['cherry-pick', 'theirs']).code).toBe(1);
  resolve(repository, `both\n${keyLine()}`);
  expectStopped(attempt(repository, 'commit', '-m', 'A'), 'a.txt:2');
});

test('a revert that brings a secret back', () => {
  const repository = hookedRepository();
  repository.commit({ 'a.txt': `one\n${keyLine()}` });
  repository.commit({ 'a.txt': 'one\n' });
  repository.git('revert', '--no-commit', 'HEAD');
  expectStopped(attemptCommit(repository), 'a.txt:2');
});

test('merge --squash counts what it brings as new', () => {
  const repository = hookedRepository();
  repository.git('checkout', '--quiet', '-b', 'theirs');
  repository.commit({ 'a.txt': keyLine() });
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--squash', 'theirs');
  expectStopped(attemptCommit(repository), 'a.txt:1');
});
