import { chmodSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gitAfter } from '../fake-git.ts';
import { createRepository, type Repository } from '../repository.ts';
import { createProject } from './project.ts';

const HOOK = '.git/hooks/pre-commit';

const doctor = (repository: Repository, { args = [] as string[], env = {} } = {}) =>
  repository.keywarden(['doctor', ...args], { env: { ...repository.env, ...env } });

const installed = (): Repository => {
  const repository = createRepository();
  repository.commit({ 'a.js': 'clean\n' });
  expect(repository.keywarden(['install']).stdout).toContain('proved: the hook stops a synthetic key');
  return repository;
};

/** What the doctor says is bad. */
const bad = ({ stdout }: { readonly stdout: string }): string[] =>
  stdout.split('\n').filter((line) => line.startsWith('BAD'));

describe('a hook that blocks', () => {
  test('proves it, and nothing in the repository has changed', () => {
    const repository = installed();
    repository.write('staged.js', 'clean\n');
    repository.git('add', 'staged.js');
    const look = () => [
      repository.git('status', '--porcelain'),
      repository.git('count-objects'),
      repository.git('ls-files', '--stage'),
    ];
    const before = look();
    const ended = doctor(repository);
    expect(ended.stdout).toContain('ok   a synthetic key was stopped: the hook blocks');
    expect(bad(ended)).toEqual([]);
    expect(ended.code).toBe(0);
    expect(look()).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')('with a git that has no `git hook` yet', () => {
    const repository = installed();
    const env = gitAfter(
      repository,
      'case " $* " in *" --version "*) echo git version 2.20.5; exit;; *" hook "*) echo "no git command" >&2; exit 1;; esac',
    );
    expect(doctor(repository, { env }).stdout).toContain('ok   a synthetic key was stopped: the hook blocks');
  });

  test('before the first commit, under husky, and in a linked worktree', () => {
    const project = createProject();
    project.keywarden(['init']);
    expect(doctor(project).code).toBe(0);
    project.commit({});
    expect(doctor(project.linkedWorktree())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('the hook blocks'),
    });
  });

  test('never shows the whole key it was shown', () => {
    expect(doctor(installed()).stdout).not.toMatch(/AKIA[A-Z2-7]{16}/);
  });
});

describe('what is in the way is explained', () => {
  test('a hook that an earlier keywarden wrote, which --fix renews', () => {
    const repository = installed();
    const today = repository.read(HOOK);
    repository.write(HOOK, today.replace(/^# Form \d+\n/m, ''));
    chmodSync(repository.at(HOOK), 0o755);
    const ended = doctor(repository);
    expect(ended.code).toBe(1);
    expect(bad(ended)).toEqual([expect.stringContaining('pre-commit was written by an earlier keywarden')]);
    expect(doctor(repository, { args: ['--fix'] }).code).toBe(0);
    expect(repository.read(HOOK)).toBe(today);
  });

  test('no hook, which --fix mends', () => {
    const repository = createRepository();
    const ended = doctor(repository);
    expect(ended.code).toBe(1);
    expect(bad(ended)[0]).toContain('pre-commit does not run keywarden');
    expect(ended.stdout).toContain('Run `keywarden install`.');
    expect(doctor(repository, { args: ['--fix'] }).code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('a hook that is not executable, which --fix mends', () => {
    const repository = installed();
    chmodSync(repository.at(HOOK), 0o644);
    expect(bad(doctor(repository))).toEqual([expect.stringContaining('is not executable')]);
    expect(doctor(repository, { args: ['--fix'] }).code).toBe(0);
  });

  test('a core.hooksPath that leads elsewhere, here or for all repositories', () => {
    const repository = installed();
    repository.git('config', 'core.hooksPath', 'elsewhere');
    expect(bad(doctor(repository))[0]).toMatch(/does not run keywarden \(.*elsewhere\/pre-commit\)/);
    repository.git('config', 'core.hooksPath', '/dev/null');
    for (const args of [[], ['--fix']]) {
      const { code, stdout, stderr } = doctor(repository, { args });
      expect(stdout).toContain('BAD  core.hooksPath leads to /dev/null, which is no folder: git runs no hook here');
      expect(stdout).toContain('Run: git config --unset-all core.hooksPath');
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    }
    expect(repository.keywarden(['install'])).toMatchObject({ code: 2, stderr: expect.stringContaining('no folder') });
    repository.git('config', '--unset', 'core.hooksPath');
    repository.git('config', '--global', 'core.hooksPath', '/srv/hooks');
    expect(bad(doctor(repository))[0]).toMatch(/"\/srv\/hooks", set outside this repository/);
  });

  test("husky's own hooks gone, or switched off", () => {
    const project = createProject();
    project.keywarden(['init']);
    const off = doctor(project, { env: { HUSKY: '0' } });
    expect(bad(off)).toEqual([expect.stringContaining('HUSKY=0'), expect.stringContaining('was let through')]);
    project.write('config/husky/init.sh', 'export HUSKY=0\n');
    const switched = doctor(project, { env: { XDG_CONFIG_HOME: project.at('config') } });
    expect(bad(switched)).toEqual([
      expect.stringContaining('init.sh sets HUSKY=0'),
      expect.stringContaining('was let through'),
    ]);
    rmSync(project.at('.husky/_'), { recursive: true });
    expect(bad(doctor(project))[0]).toContain("husky's own hooks are missing");
    project.git('config', 'core.sparseCheckout', 'true');
    expect(doctor(project).stdout).toContain('Run `git sparse-checkout add .husky`. Run `npx husky`,');
  });

  test('an alias that leaves hooks out', () => {
    const repository = installed();
    repository.git('config', 'alias.ci', 'commit --no-verify');
    const ended = doctor(repository);
    expect(bad(ended)).toEqual([expect.stringContaining('alias.ci leaves hooks out: commit --no-verify')]);
    expect(ended.stdout).toContain(`Run: git config --file ${repository.at('.git/config')} --unset alias.ci`);
    repository.git('config', '--unset', 'alias.ci');
    repository.git('config', '--global', 'alias.c', '!git commit -nm wip');
    expect(doctor(repository).stdout).toMatch(/Run: git config --file .*gitconfig --unset alias\.c\n/);
  });

  test('a hook that ends before our lines, or lets everything pass', () => {
    const repository = installed();
    repository.write(HOOK, repository.read(HOOK).replace('#!/bin/sh\n', '#!/bin/sh\nexit 0\n'));
    expect(bad(doctor(repository))).toEqual([expect.stringContaining('a synthetic key was let through')]);
  });

  test('settings that nobody can read: every commit is stopped, and none is looked at', () => {
    const repository = installed();
    repository.commit({ '.keywarden.yaml': 'rules: [\n' });
    const told = 'the hook stops every commit, without having looked';
    expect(bad(doctor(repository))).toEqual([expect.stringMatching(new RegExp(`${told}: it said: .*not readable`))]);
    expect(repository.keywarden(['install'])).toMatchObject({ code: 1, stdout: expect.stringContaining(told) });
  });

  test('a rule that is off', () => {
    const repository = installed();
    repository.commit({ '.keywarden.yaml': 'rules:\n  aws-access-key-id: off\n' });
    expect(bad(doctor(repository))).toEqual([expect.stringContaining('a synthetic key was let through')]);
  });
});

test('a bare repository has no hooks of this kind', () => {
  expect(doctor(createRepository('--bare'))).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('bare repository'),
  });
});
