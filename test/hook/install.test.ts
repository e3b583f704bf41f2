import { chmodSync, existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attemptCommit, expectStopped } from '../git/hooked.ts';
import { keyLine } from '../keys.ts';
import { createFolder, createRepository, type Repository } from '../repository.ts';

const HOOK = '.git/hooks/pre-commit';

const expectProtected = (repository: Repository): void => {
  repository.write('secret.js', keyLine());
  repository.git('add', 'secret.js');
  expectStopped(attemptCommit(repository), 'secret.js:1');
  repository.git('rm', '--force', '--quiet', 'secret.js');
  repository.write('clean.js', 'clean\n');
  repository.git('add', 'clean.js');
  const { code, before, after } = attemptCommit(repository);
  expect(code).toBe(0);
  expect(after).not.toBe(before);
};

const withExistingHook = (script: string, mode = 0o755): Repository => {
  const repository = createRepository();
  repository.write(HOOK, script);
  chmodSync(repository.at(HOOK), mode);
  return repository;
};

describe('install', () => {
  test('protects a plain repository, and again changes nothing', () => {
    const repository = createRepository();
    expect(repository.keywarden(['install'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`keywarden: wrote ${repository.at(HOOK)}\n`),
    });
    const script = repository.read(HOOK);
    expect(repository.keywarden(['install']).stdout).toContain('is up to date');
    expect(repository.read(HOOK)).toBe(script);
    expectProtected(repository);
  });

  test('protects a linked worktree of a plain repository', () => {
    const repository = createRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.keywarden(['install']);
    expectProtected(repository.linkedWorktree());
  });

  test('from a folder below the top, and from a linked worktree', () => {
    const repository = createRepository();
    repository.commit({ 'below/a.txt': 'a\n' });
    const linked = repository.linkedWorktree();
    expect(linked.keywarden(['install'], { cwd: linked.at('below') }).code).toBe(0);
    expectProtected(repository);
  });

  test('runs before a hook in sh that is there, and leaves it in force', () => {
    const repository = withExistingHook('#!/bin/sh\necho the other hook ran >&2\nexit 0\n');
    repository.keywarden(['install']);
    repository.write('other.js', 'other\n');
    repository.git('add', 'other.js');
    expect(attemptCommit(repository).stderr).toContain('the other hook ran');
    expectProtected(repository);
  });

  test('a hook that is there can still stop the commit', () => {
    const repository = withExistingHook('#!/bin/sh\nexit 3\n');
    repository.keywarden(['install']);
    repository.write('other.js', 'other\n');
    repository.git('add', 'other.js');
    expect(attemptCommit(repository).code).not.toBe(0);
  });

  test('sets a hook in another language aside and runs it', () => {
    const script = '#!/usr/bin/env node\nconsole.error("the node hook ran");\n';
    const repository = withExistingHook(script);
    expect(repository.keywarden(['install']).stdout).toContain('runs after it');
    expect(repository.keywarden(['install']).stdout).toContain('is up to date');
    repository.write('other.js', 'other\n');
    repository.git('add', 'other.js');
    expect(attemptCommit(repository).stderr).toContain('the node hook ran');
    expectProtected(repository);
    repository.keywarden(['uninstall']);
    expect(repository.read(HOOK)).toBe(script);
    expect(existsSync(repository.at(`${HOOK}.before-keywarden`))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('does not bring a hook to life that git does not run', () => {
    const repository = withExistingHook('#!/bin/sh\necho must not run >&2\nexit 1\n', 0o644);
    expect(repository.keywarden(['install']).stdout).toContain('still not run');
    expectProtected(repository);
    repository.keywarden(['uninstall']);
    expect(statSync(repository.at(HOOK)).mode & 0o111).toBe(0);
  });

  test('refuses to set a hook aside where another already is', () => {
    const repository = withExistingHook('#!/usr/bin/env node\n');
    repository.write(`${HOOK}.before-keywarden`, 'an older one\n');
    const { code, stderr } = repository.keywarden(['install']);
    expect(code).toBe(2);
    expect(stderr).toContain('exists already');
    expect(repository.read(HOOK)).toBe('#!/usr/bin/env node\n');
    expect(repository.read(`${HOOK}.before-keywarden`)).toBe('an older one\n');
  });

  test('goes where core.hooksPath says, without a path of this machine', () => {
    const repository = createRepository();
    repository.git('config', 'core.hooksPath', '.githooks');
    repository.keywarden(['install']);
    expect(existsSync(repository.at(HOOK))).toBe(false);
    expect(repository.read('.githooks/pre-commit')).not.toContain(process.execPath);
  });

  test('stops the commit where keywarden is not to be found', () => {
    const repository = createRepository();
    repository.git('config', 'core.hooksPath', '.githooks');
    repository.keywarden(['install']);
    repository.write('clean.js', 'clean\n');
    repository.git('add', '.');
    const ended = attemptCommit(repository);
    expect(ended.stderr).toContain('keywarden is not installed here: nothing was scanned');
    expect(ended.code).not.toBe(0);
    expect(ended.after).toBe('');
  });

  test('refuses a core.hooksPath that is set for all repositories, and says where', () => {
    const repository = createRepository();
    repository.git('config', '--global', 'core.hooksPath', '/srv/hooks');
    const { code, stderr } = repository.keywarden(['install']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/"\/srv\/hooks", set outside this repository \(.*gitconfig\)/);
  });

  test('in a bare repository, what is pushed to it is scanned before it is taken', () => {
    const server = createRepository('--bare');
    expect(server.keywarden(['install']).stdout).toMatch(/wrote .*pre-receive/);
    const repository = createRepository();
    repository.git('remote', 'add', 'origin', server.path);
    repository.commit({ 'clean.js': 'clean\n' });
    expect(repository.tryGit(['push', 'origin', 'main']).code).toBe(0);
    const key = repository.commit({ 'secret.js': keyLine() });
    const { code, stderr } = repository.tryGit(['push', 'origin', 'main']);
    expect(code).not.toBe(0);
    expect(stderr).toContain('remote: secret.js:1:13: secret AKIA');
    expect(stderr).toContain('remote: The push is rejected');
    expect(server.tryGit(['cat-file', '-e', key]).code).not.toBe(0);
  });

  test('outside a repository: an error, or nothing with --optional', () => {
    const folder = createFolder();
    expect(folder.keywarden(['install']).code).toBe(2);
    expect(folder.keywarden(['install', '--optional'])).toMatchObject({
      code: 0,
      stdout: 'keywarden: not in a git repository, so no hooks were installed\n',
    });
  });
});

describe('uninstall', () => {
  test('takes away what install wrote', () => {
    const repository = createRepository();
    repository.keywarden(['install']);
    expect(repository.keywarden(['uninstall'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`keywarden: removed ${repository.at(HOOK)}\n`),
    });
    expect(existsSync(repository.at(HOOK))).toBe(false);
  });

  test('leaves the rest of a hook as it was', () => {
    const script = '#!/bin/bash\nset -e\nnpm test\n';
    const repository = withExistingHook(script);
    repository.keywarden(['install']);
    repository.keywarden(['uninstall']);
    expect(repository.read(HOOK)).toBe(script);
  });

  test('says so when there is nothing to take away', () => {
    expect(createRepository().keywarden(['uninstall']).stdout).toContain('no hook of this repository runs keywarden');
  });
});
