import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attemptCommit, expectPassed, expectStopped } from '../git/hooked.ts';
import { keyLine } from '../keys.ts';
import { createRepository, Repository } from '../repository.ts';
import { createProject, installPackages } from './project.ts';

const PREPARE = 'husky && keywarden install --optional || exit 0';

const scriptsOf = (repository: Repository, file = 'package.json'): Record<string, string> =>
  JSON.parse(repository.read(file)).scripts;

const expectStoppedHere = (repository: Repository): void => {
  repository.write('secret.js', keyLine());
  repository.git('add', 'secret.js');
  expectStopped(attemptCommit(repository), 'secret.js:1');
  repository.git('rm', '--cached', '--quiet', 'secret.js');
  rmSync(repository.at('secret.js'));
};

describe('an npm project', () => {
  test('is protected in one step, and again nothing changes', () => {
    const repository = createProject();
    const { code, stdout } = repository.keywarden(['init']);
    expect(code).toBe(0);
    expect(stdout).toContain('keywarden: ready');
    expect(scriptsOf(repository)).toEqual({ prepare: PREPARE });
    expect(existsSync(repository.at('.keywarden.yaml'))).toBe(true);
    const files = ['package.json', '.husky/pre-commit', '.keywarden.yaml'];
    const written = files.map((file) => repository.read(file));
    expect(repository.keywarden(['init'])).toMatchObject({
      code: 0,
      stdout: expect.not.stringMatching(/wrote|added|set /),
    });
    expect(files.map((file) => repository.read(file))).toEqual(written);
    expectStoppedHere(repository);
    repository.git('add', '--all');
    expectPassed(attemptCommit(repository), 7);
  });

  test('keeps what a hook of husky already does', () => {
    const repository = createProject();
    repository.write('.husky/pre-commit', 'echo tests run >&2\n');
    repository.keywarden(['init']);
    expectStoppedHere(repository);
    repository.git('add', '--all');
    expect(attemptCommit(repository).stderr).toContain('tests run');
    repository.keywarden(['uninstall']);
    expect(repository.read('.husky/pre-commit')).toBe('#!/bin/sh\necho tests run >&2\n');
    expect(scriptsOf(repository)).toEqual({ prepare: 'husky' });
    expect(repository.git('config', 'core.hooksPath')).toBe('.husky/_');
  });

  test('is protected in a linked worktree, which has neither packages nor hooks of husky', () => {
    const repository = createProject();
    repository.keywarden(['init']);
    repository.git('add', '--all');
    expectPassed(attemptCommit(repository), 7);
    const linked = repository.linkedWorktree();
    expect(existsSync(linked.at('.husky/_'))).toBe(false);
    expectStoppedHere(linked);
  });

  test('is protected again by its prepare script, after husky has set its path anew in a linked worktree', () => {
    const repository = createProject();
    repository.keywarden(['init']);
    repository.commit({});
    const linked = repository.linkedWorktree();
    installPackages(linked, 'node_modules');
    linked.git('config', 'core.hooksPath', '.husky/_');
    expect(linked.keywarden(['install', '--optional']).code).toBe(0);
    expect(linked.git('config', 'core.hooksPath')).toBe(join(repository.path, '.husky/_'));
    expectStoppedHere(linked);
  });

  test('stays protected when the repository is moved', () => {
    const repository = createProject();
    repository.keywarden(['init']);
    const moved = new Repository(`${repository.path}-moved`, repository.env);
    renameSync(repository.path, moved.path);
    try {
      expectStoppedHere(moved);
    } finally {
      renameSync(moved.path, repository.path);
    }
  });

  test('in a folder below the top of the repository', () => {
    const repository = createProject({ folder: 'web/app' });
    expect(repository.keywarden(['init'], { cwd: repository.at('web/app') }).code).toBe(0);
    expect(scriptsOf(repository, 'web/app/package.json')).toEqual({
      prepare: 'cd ../.. && husky web/app/.husky && cd web/app && keywarden install --optional || exit 0',
    });
    expect(repository.read('web/app/.husky/pre-commit')).toContain("'web/app/node_modules/.bin/keywarden'");
    expectStoppedHere(repository);
  });

  test('--no-husky: a plain hook, and a prepare script that sets it up in every clone', () => {
    const repository = createProject();
    repository.keywarden(['init', '--no-husky']);
    expect(existsSync(repository.at('.husky'))).toBe(false);
    expect(scriptsOf(repository)).toEqual({ prepare: 'keywarden install --optional || exit 0' });
    expectStoppedHere(repository);
  });

  test('with another manager of hooks gets no husky', () => {
    const repository = createProject({ content: { devDependencies: { keywarden: '^0.1.0', lefthook: '^1.0.0' } } });
    repository.keywarden(['init']);
    expect(existsSync(repository.at('.husky'))).toBe(false);
    expectStoppedHere(repository);
  });

  test('with a broken package.json: an error that names it, and nothing written', () => {
    const repository = createProject();
    repository.write('package.json', '{');
    const { code, stderr } = repository.keywarden(['init']);
    expect(code).toBe(2);
    expect(stderr).toContain('package.json is not valid JSON');
    expect(repository.git('status', '--porcelain')).toBe('?? .gitignore\n?? package.json');
  });
});

test('a repository without npm gets the plain hook and a settings file that is valid', () => {
  const repository = createRepository();
  expect(repository.keywarden(['init']).code).toBe(0);
  expect(repository.keywarden(['scan']).code).toBe(0);
  expectStoppedHere(repository);
});
