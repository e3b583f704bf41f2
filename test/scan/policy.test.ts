import { describe, expect, test } from 'vitest';
import { attemptCommit, hookedRepository } from '../git/hooked.ts';
import { keyLine } from '../keys.ts';
import { createRepository } from '../repository.ts';

const ALLOW = 'allow:\n  - paths: [secret.js]\n    reason: made up\n';

describe('a commit', () => {
  test('cannot excuse itself: what it adds to the settings is announced and does not count yet', () => {
    const repository = hookedRepository();
    repository.write('.keywarden.yaml', ALLOW);
    repository.write('secret.js', keyLine());
    repository.git('add', '--all');
    const { code, stderr } = attemptCommit(repository);
    expect(stderr).toContain('secret.js:1:13: secret AKIA');
    expect(stderr).toContain('this change adds 1 suppression to the settings of keywarden (allow: paths secret.js)');
    expect(code).toBe(1);
  });

  test('is excused by what was committed before it', () => {
    const repository = hookedRepository();
    repository.commit({ '.keywarden.yaml': ALLOW });
    repository.write('secret.js', keyLine());
    repository.git('add', '--all');
    expect(attemptCommit(repository)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('allowed by .keywarden.yaml:2'),
    });
  });

  test('is not excused by settings that only lie in the worktree, unless that is asked for', () => {
    const repository = hookedRepository();
    repository.write('.keywarden.yaml', ALLOW);
    repository.write('secret.js', keyLine());
    repository.git('add', 'secret.js');
    expect(attemptCommit(repository).code).toBe(1);
    expect(repository.keywarden(['scan', '--staged']).code).toBe(1);
    expect(repository.keywarden(['scan', '--staged', '--policy', 'worktree']).code).toBe(0);
  });

  test('that takes settings away is judged by those that were there', () => {
    const repository = hookedRepository();
    repository.commit({ '.keywarden.yaml': ALLOW });
    repository.git('rm', '-q', '.keywarden.yaml');
    repository.write('secret.js', keyLine());
    repository.git('add', 'secret.js');
    expect(attemptCommit(repository)).toMatchObject({ code: 0, stderr: expect.stringContaining('edits the settings') });
  });

  test('with a comment that allows something says so', () => {
    const repository = hookedRepository();
    repository.write('secret.js', keyLine().replace('\n', ' // keywarden:allow made up\n'));
    repository.git('add', '--all');
    const { code, stderr } = attemptCommit(repository);
    expect(stderr).toContain('this change adds 1 suppression by comment: secret.js:1');
    expect(code).toBe(0);
  });

  test('mends broken settings, and is judged by the built-in rules', () => {
    const repository = hookedRepository();
    repository.commit({ '.keywarden.yaml': 'rules: [\n' });
    repository.write('.keywarden.yaml', ALLOW);
    repository.git('add', '--all');
    const { code, stderr } = attemptCommit(repository);
    expect(stderr).toContain('the settings before this change are broken, so the built-in rules hold');
    expect(code).toBe(0);
  });

  test('cannot bring broken settings in', () => {
    const repository = hookedRepository();
    repository.write('.keywarden.yaml', 'rules: [\n');
    repository.git('add', '--all');
    expect(attemptCommit(repository)).toMatchObject({ code: 1, stderr: expect.stringContaining('.keywarden.yaml') });
  });
});

describe('a range', () => {
  test('is judged by the settings where it left its base', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ '.keywarden.yaml': ALLOW });
    repository.commit({ 'secret.js': keyLine() });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'b.js': 'clean\n' });
    const { code, stdout } = repository.keywarden(['scan', '--range', 'main..side']);
    expect(stdout).toContain('this change adds 1 suppression');
    expect(code).toBe(1);
    expect(repository.keywarden(['scan', '--range', `${'0'.repeat(40)}..side`]).code).toBe(0);
  });
});
