import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { messageOf } from '../../errors.ts';
import { tryGit } from '../../git/command.ts';
import { replaceFile } from '../../replace-file.ts';
import { print, showsColor } from '../print.ts';
import type { Flag } from './options.ts';
import { die } from './stop.ts';

const HOOKS = [
  { name: 'commit-msg', command: 'commit_msg_hook' },
  { name: 'pre-commit', command: 'pre_commit_hook' },
  { name: 'prepare-commit-msg', command: 'prepare_commit_msg_hook' },
] as const;

const EXECUTABLE = 0o111;
const MODE = 0o755;

/** Where a package of this repository has git-secrets, git finds it too. */
const script = (command: string): string => `#!/bin/sh
command -v git-secrets >/dev/null 2>&1 || PATH="$PATH:$PWD/node_modules/.bin"
git secrets --${command} -- "$@"
`;

/** `--install`: puts the hooks into a repository, or into a directory that git copies into new ones. */
export const install = (flags: ReadonlySet<Flag>, [target = '']: readonly string[]): number => {
  const folder = hooksFolder(target);
  try {
    makeFolder(folder);
  } catch (thrown) {
    die(`${messageOf(thrown)}\nCould not create dir: ${dirname(folder)}`);
  }
  const files = HOOKS.map(({ name, command }) => ({ name, command, file: fileFor(folder, name) }));
  const taken = files.find(({ file }) => existsSync(file));
  if (taken && !flags.has('-f')) die(`${taken.file} already exists. Use -f to force`);
  for (const { name, command, file } of files) {
    replaceFile(file, script(command), { mode: MODE });
    chmodSync(file, statSync(file).mode | EXECUTABLE);
    print(`${mark()}Installed ${name} hook to ${file}\n`);
  }
  return 0;
};

/** Makes a folder and those above it. Node's own way to do so never ends where a folder takes no others, as /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
};

const mark = (): string => (showsColor(process.stdout) ? '\u001b[32m✓\u001b[0m ' : '');

/** Debian keeps several programs for one hook in a folder of its name. */
const fileFor = (folder: string, hook: string): string =>
  existsSync(join(folder, `${hook}.d`)) ? `${folder}/${hook}.d/git-secrets` : `${folder}/${hook}`;

/** A directory that is no repository is a template. */
const hooksFolder = (target: string): string => {
  if (target === '') return gitHooks() ?? die('Not in a Git repository');
  const isRepository = existsSync(join(target, '.git'));
  return (isRepository ? gitHooks(target) : undefined) ?? `${target}/hooks`;
};

/** Where git looks for the hooks of a repository (git-config, `core.hooksPath`), by the shortest of its names. */
const gitHooks = (folder = ''): string | undefined => {
  const cwd = resolve(folder);
  const { code, stdout } = tryGit(cwd, ['rev-parse', '--git-dir', '--git-path', 'hooks']);
  if (code !== 0) return undefined;
  const [gitDir = '', hooks = ''] = stdout.toString().split('\n');
  const usual = `${gitDir}/hooks`;
  if (resolve(cwd, hooks) !== resolve(cwd, usual)) return ofUser(resolve(cwd, hooks));
  return folder === '' || resolve(usual) === usual ? usual : `${folder}/${usual}`;
};

/** Husky has git look into a folder of its own, which it writes anew; the hooks of its users stand beside that. */
const ofUser = (hooks: string): string => (basename(hooks) === '_' ? resolve(hooks, '..') : hooks);
