import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Ended, keywarden, PROGRAM, type RunOptions, run } from './run.ts';

const DATE = '2024-03-01T12:00:00+01:00';

/** What of our own surroundings (a hook that runs the tests, a terminal with colours) must not reach a test. */
const OUTSIDE = /^(GIT_.*|FORCE_COLOR|NO_COLOR|KEYWARDEN_.*|XDG_CONFIG_HOME|VITEST.*|AWS_.*|NODE_OPTIONS)$/;

/** An environment in which git knows of no settings but those in `home`, and every commit has the same author and date. */
const environment = (home: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OUTSIDE.test(name))),
  HOME: home,
  USERPROFILE: home,
  GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada Author',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: DATE,
  GIT_COMMITTER_NAME: 'Cora Committer',
  GIT_COMMITTER_EMAIL: 'cora@example.org',
  GIT_COMMITTER_DATE: DATE,
});

const SETTINGS = `[init]
  defaultBranch = main
[core]
  autocrlf = false
[protocol "file"]
  allow = always
[advice]
  detachedHead = false
[gc]
  auto = 0
`;

/** A temporary folder, its real path, that is gone when the test has finished. */
export const temporaryFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'keywarden-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
};

const createHome = (): string => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'gitconfig'), SETTINGS);
  return home;
};

type Options = Partial<RunOptions>;

/** A folder to stand in, with git and keywarden at hand and nothing of the user's settings. */
export class Folder {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;

  constructor(path: string, env: NodeJS.ProcessEnv = environment(createHome())) {
    this.path = path;
    this.env = env;
  }

  /** Where a path of the folder is. */
  at(path: string): string {
    return join(this.path, path);
  }

  /** Writes a file and the folders above it. */
  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), content);
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  /** Runs git, however it ends. */
  tryGit(args: readonly string[], options: Options = {}): Ended {
    return run('git', args, { cwd: this.path, ...options, env: { ...this.env, ...options.env } });
  }

  /** Runs git and returns what it printed, without the last newline; throws when it fails. */
  git(...args: readonly string[]): string {
    const { code, stdout, stderr } = this.tryGit(args);
    if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr}`);
    return stdout.replace(/\n$/, '');
  }

  /** Runs the built keywarden here. */
  keywarden(args: readonly string[], options: Options = {}): Ended {
    return keywarden(args, { cwd: this.path, ...options, env: { ...this.env, ...options.env } });
  }
}

/** A real repository in a temporary folder. */
export class Repository extends Folder {
  /** Writes files and commits them, without hooks; returns the id of the commit. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, message = 'A commit'): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '--all');
    this.git('commit', '--no-verify', '--allow-empty', '-m', message);
    return this.head();
  }

  /** Id of the commit that HEAD names; empty before the first. */
  head(): string {
    return this.tryGit(['rev-parse', '--quiet', '--verify', 'HEAD']).stdout.trim();
  }

  /** Makes `git commit` run the built keywarden, as an installed hook does. */
  addHook(script = `exec ${hookCommand} hook pre-commit`): void {
    const file = this.git('rev-parse', '--path-format=absolute', '--git-path', 'hooks/pre-commit');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  /** A linked worktree of this repository on a new branch. */
  linkedWorktree(branch = 'linked'): Repository {
    const path = join(temporaryFolder(), branch);
    this.git('worktree', 'add', '-b', branch, path);
    return new Repository(path, this.env);
  }

  /** A clone of this repository. */
  clone(...options: readonly string[]): Repository {
    const path = join(temporaryFolder(), 'clone');
    this.git('clone', '--quiet', ...options, `file://${this.path}`, path);
    return new Repository(path, this.env);
  }
}

const shellWord = (text: string): string => `'${text.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;

/** The built program as words of a shell script. */
export const hookCommand = `${shellWord(process.execPath)} ${shellWord(PROGRAM)}`;

/** A folder that no repository holds. */
export const createFolder = (): Folder => new Folder(temporaryFolder());

/** A new repository without commits. `options` are those of git init. */
export const createRepository = (...options: readonly string[]): Repository => {
  const repository = new Repository(temporaryFolder());
  repository.git('init', '--quiet', ...options);
  return repository;
};
