import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyId, keyLine } from '../keys.ts';
import { createRepository, hookCommand } from '../repository.ts';
import { attempt, attemptCommit, expectPassed, expectStopped, hookedRepository } from './hooked.ts';

describe('ways to commit', () => {
  test('git add, git commit', () => {
    const repository = hookedRepository();
    repository.write('a.js', keyLine());
    repository.git('add', 'a.js');
    expectStopped(attemptCommit(repository), 'a.js:1');
  });

  test('git commit -a', () => {
    const repository = hookedRepository();
    repository.write('readme.txt', `first\n${keyLine()}`);
    expectStopped(attemptCommit(repository, '-a'), 'readme.txt:2');
  });

  test('git commit -- path', () => {
    const repository = hookedRepository();
    repository.write('readme.txt', `first\n${keyLine()}`);
    expectStopped(attemptCommit(repository, '--', 'readme.txt'), 'readme.txt:2');
  });

  test('git commit --include path', () => {
    const repository = hookedRepository();
    repository.write('readme.txt', `first\n${keyLine()}`);
    expectStopped(attemptCommit(repository, '--include', 'readme.txt'), 'readme.txt:2');
  });

  test('git commit -- path leaves other staged content for later', () => {
    const repository = hookedRepository();
    repository.write('later.js', keyLine());
    repository.git('add', 'later.js');
    repository.write('readme.txt', 'second\n');
    expectPassed(attemptCommit(repository, '--', 'readme.txt'), 1);
    expectStopped(attemptCommit(repository), 'later.js:1');
  });

  test.each([
    ['git add, git commit', []],
    ['git commit -a', ['-a']],
    ['git commit -- path', ['--', 'readme.txt']],
  ])('in a linked worktree: %s', (_, args) => {
    const linked = hookedRepository().linkedWorktree();
    linked.write('readme.txt', `first\n${keyLine()}`);
    if (args.length === 0) linked.git('add', 'readme.txt');
    expectStopped(attemptCommit(linked, ...args), 'readme.txt:2');
  });

  test('git -c k=v commit -a', () => {
    const repository = hookedRepository();
    repository.write('readme.txt', keyLine());
    const ended = attempt(repository, '-c', 'user.name=Someone', '-c', 'color.ui=always', 'commit', '-a', '-m', 'A');
    expectStopped(ended, 'readme.txt:1');
  });

  test('git --work-tree --git-dir commit -a from elsewhere', () => {
    const repository = hookedRepository();
    repository.write('readme.txt', keyLine());
    mkdirSync(`${repository.path}/elsewhere`);
    const from = ['-C', 'elsewhere', '--git-dir', '../.git', '--work-tree', '..'];
    expectStopped(attempt(repository, ...from, 'commit', '-a', '-m', 'A'), 'readme.txt:1');
  });

  test.each(['--glob-pathspecs', '--icase-pathspecs', '--noglob-pathspecs', '--literal-pathspecs'])(
    'git %s commit -a',
    (option) => {
      const repository = hookedRepository();
      repository.write('readme.txt', keyLine());
      expectStopped(attempt(repository, option, 'commit', '-a', '-m', 'A'), 'readme.txt:1');
    },
  );

  test('git commit --amend', () => {
    const repository = hookedRepository();
    repository.write('a.js', keyLine());
    repository.git('add', 'a.js');
    expectStopped(attemptCommit(repository, '--amend'), 'a.js:1');
  });

  test('git commit --amend of the first commit', () => {
    const repository = hookedRepository();
    repository.write('readme.txt', 'first, better\n');
    expectPassed(attemptCommit(repository, '-a', '--amend'), 1);
  });

  test('from a subdirectory', () => {
    const repository = hookedRepository();
    repository.write('deep/down/a.js', keyLine());
    repository.git('add', '.');
    const ended = attempt(repository, '-C', 'deep/down', 'commit', '-m', 'A');
    expectStopped(ended, 'deep/down/a.js:1');
  });

  test.each([
    ['git add, git commit', []],
    ['git commit -a', ['-a']],
  ])('a hook that goes to a subdirectory first: %s', (_, args) => {
    const repository = hookedRepository();
    repository.commit({ 'packages/app/index.js': '1\n' });
    repository.addHook(`cd packages/app && exec ${hookCommand} hook pre-commit`);
    repository.write('readme.txt', keyLine());
    if (args.length === 0) repository.git('add', '.');
    expectStopped(attemptCommit(repository, ...args), 'readme.txt:1');
  });

  test('a hook in a linked worktree that goes to a subdirectory first', () => {
    const repository = hookedRepository();
    repository.commit({ 'packages/app/index.js': '1\n' });
    repository.addHook(`cd packages/app && exec ${hookCommand} hook pre-commit`);
    const linked = repository.linkedWorktree();
    linked.write('readme.txt', keyLine());
    expectStopped(attemptCommit(linked, '-a'), 'readme.txt:1');
  });
});

describe('the first commit', () => {
  test.each(['sha1', 'sha256'])('of a %s repository', (format) => {
    const repository = createRepository(`--object-format=${format}`);
    repository.addHook();
    repository.write('a.js', keyLine());
    repository.git('add', '.');
    expectStopped(attemptCommit(repository), 'a.js:1');
    repository.write('a.js', 'clean\n');
    expectPassed(attemptCommit(repository, '-a'), 1);
  });

  test('of a branch without parents', () => {
    const repository = hookedRepository();
    repository.write('readme.txt', keyLine());
    repository.git('checkout', '--quiet', '--orphan', 'other');
    expectStopped(attemptCommit(repository, '-a'), 'readme.txt:1');
  });
});

describe('a sha256 repository', () => {
  test('a later commit is compared with the one before', () => {
    const repository = createRepository('--object-format=sha256');
    repository.commit({ 'old.js': keyLine(1), 'other.js': 'clean\n' });
    repository.addHook();
    repository.write('old.js', `${keyLine(1)}one more line\n`);
    repository.write('other.js', keyLine(2));
    const ended = attemptCommit(repository, '-a');
    expectStopped(ended, 'other.js:1');
    expect(ended.stderr).toContain('1 pre-existing');
  });
});

describe('the index counts, not the worktree', () => {
  test('a secret that is staged and gone from the file', () => {
    const repository = hookedRepository();
    repository.write('a.js', keyLine());
    repository.git('add', 'a.js');
    repository.write('a.js', 'clean\n');
    expectStopped(attemptCommit(repository), 'a.js:1');
  });

  test('a secret that is staged and its file gone', () => {
    const repository = hookedRepository();
    repository.write('a.js', keyLine());
    repository.git('add', 'a.js');
    repository.git('rm', '--quiet', '--cached', 'readme.txt');
    repository.write('a.js', '');
    expectStopped(attemptCommit(repository), 'a.js:1');
  });

  test('a secret that is only in the file', () => {
    const repository = hookedRepository();
    repository.write('a.js', 'clean\n');
    repository.git('add', 'a.js');
    repository.write('a.js', keyLine());
    repository.write('untracked.js', keyLine());
    expectPassed(attemptCommit(repository), 1);
  });

  test('a file of which a part is staged', () => {
    const repository = hookedRepository();
    repository.commit({ 'a.js': '1\n2\n3\n' });
    repository.write('a.js', '1\n2\n3\nclean\n');
    repository.git('add', 'a.js');
    repository.write('a.js', `${keyLine()}1\n2\n3\nclean\n`);
    expectPassed(attemptCommit(repository), 1);
    repository.git('add', 'a.js');
    repository.write('a.js', '1\n2\n3\nclean\nmore\n');
    expectStopped(attemptCommit(repository), 'a.js:1');
  });

  test('a file that git was told to take as unchanged', () => {
    const repository = hookedRepository();
    repository.write('readme.txt', keyLine());
    repository.git('add', '.');
    repository.git('update-index', '--assume-unchanged', '--skip-worktree', 'readme.txt');
    expectStopped(attemptCommit(repository), 'readme.txt:1');
  });

  test('a file that is to be added later (git add -N) is not in the commit', () => {
    const repository = hookedRepository();
    repository.write('later.js', keyLine());
    repository.git('add', '-N', 'later.js');
    repository.write('readme.txt', 'second\n');
    repository.git('add', 'readme.txt');
    expectPassed(attemptCommit(repository), 1);
    expect(repository.git('ls-tree', '--name-only', 'HEAD')).toBe('readme.txt');
    expectStopped(attemptCommit(repository, '-a'), 'later.js:1');
  });
});

describe('what is no new content', () => {
  test('a clean commit', () => {
    const repository = hookedRepository();
    repository.write('a.js', 'clean\n');
    repository.write('b.js', '');
    repository.git('add', '.');
    expectPassed(attemptCommit(repository), 2);
  });

  test('an empty commit', () => {
    expectPassed(attemptCommit(hookedRepository(), '--allow-empty'), 0);
  });

  test('deleting a file with a secret', () => {
    const repository = hookedRepository();
    repository.commit({ 'a.js': keyLine() });
    repository.git('rm', '--quiet', 'a.js');
    expectPassed(attemptCommit(repository), 0);
  });

  test('taking the secret out', () => {
    const repository = hookedRepository();
    repository.commit({ 'a.js': `${keyLine()}more\n` });
    repository.write('a.js', 'more\n');
    expectPassed(attemptCommit(repository, '-a'), 1);
  });

  test('changing only the mode', () => {
    const repository = hookedRepository();
    repository.commit({ 'a.js': keyLine() });
    repository.git('update-index', '--chmod=+x', 'a.js');
    const ended = attemptCommit(repository);
    expect(ended.stderr).toContain('a.js:1:13: pre-existing');
    expectPre(ended);
  });

  test('renaming a file, as it is or with a change elsewhere in it', () => {
    const repository = hookedRepository();
    const lines = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
    repository.commit({ 'a.js': keyLine(1), 'b.js': `${keyLine(2)}${lines}` });
    repository.git('mv', 'a.js', 'renamed-a.js');
    repository.git('mv', 'b.js', 'renamed-b.js');
    repository.write('renamed-b.js', `${keyLine(2)}${lines}one more\n`);
    repository.git('add', '.');
    const ended = attemptCommit(repository);
    expectPre(ended);
    expect(ended.stderr).toContain('2 pre-existing');
  });

  test('a renamed file into which a secret was put', () => {
    const repository = hookedRepository();
    const lines = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
    repository.commit({ 'a.js': lines });
    repository.git('mv', 'a.js', 'b.js');
    repository.write('b.js', `${lines}${keyLine()}`);
    repository.git('add', '.');
    expectStopped(attemptCommit(repository), 'b.js:21');
  });

  test('lines that stood there before, also when they move', () => {
    const repository = hookedRepository();
    repository.commit({ 'a.js': `${keyLine()}one\ntwo\n` });
    repository.write('a.js', `zero\none\ntwo\n${keyLine()}three\n`);
    const ended = attemptCommit(repository, '-a');
    expectPre(ended);
    expect(ended.stderr).toContain('a.js:4:13: pre-existing');
    expect(ended.stderr).not.toContain(keyId());
  });

  test('a second copy of a line is new', () => {
    const repository = hookedRepository();
    repository.commit({ 'a.js': keyLine() });
    repository.write('a.js', keyLine() + keyLine());
    expectStopped(attemptCommit(repository, '-a'), 'a.js:2');
  });

  test('another secret on a line that held one is new', () => {
    const repository = hookedRepository();
    repository.commit({ 'a.js': keyLine(1) });
    repository.write('a.js', keyLine(2));
    expectStopped(attemptCommit(repository, '-a'), 'a.js:1');
  });

  const expectPre = (ended: ReturnType<typeof attempt>): void => {
    expect(ended.stderr).toMatch(/^keywarden: no secrets, \d pre-existing in \d staged files?/m);
    expect(ended.code).toBe(0);
    expect(ended.after).not.toBe(ended.before);
  };
});

describe('settings of the repository', () => {
  const withOldSecret = (preExisting: string) => {
    const repository = hookedRepository();
    repository.commit({ '.keywarden.yaml': `hook:\n  preExisting: ${preExisting}\n`, 'a.js': keyLine() });
    repository.write('a.js', `${keyLine()}more\n`);
    return attemptCommit(repository, '-a');
  };

  test('preExisting: block', () => {
    const ended = withOldSecret('block');
    expect(ended.stderr).toContain('a.js:1:13: pre-existing');
    expect(ended.code).toBe(1);
    expect(ended.after).toBe(ended.before);
  });

  test('preExisting: ignore', () => {
    const ended = withOldSecret('ignore');
    expectPassed(ended, 1);
    expect(ended.stderr).not.toContain('a.js');
  });

  test('broken settings stop the commit', () => {
    const repository = hookedRepository();
    repository.commit({ '.keywarden.yaml': 'rules:\n  no-such-rule: off\n' });
    const ended = attemptCommit(repository, '--allow-empty');
    expect(ended.stderr).toContain('no-such-rule');
    expect(ended.code).not.toBe(0);
    expect(ended.after).toBe(ended.before);
  });
});
