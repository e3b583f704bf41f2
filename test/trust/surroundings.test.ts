import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { createRepository, type Repository } from '../repository.ts';
import { run } from '../run.ts';

const WINDOWS = process.platform === 'win32';

describe.skipIf(WINDOWS)('whoever commits stands in surroundings that are hostile or poor', () => {
  /** A repository with the hook, one commit through it, and a key that is staged. */
  const hooked = (): Repository => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    expect(repository.keywarden(['install']).code).toBe(0);
    repository.write('a.js', 'cleaner\n');
    repository.git('commit', '-q', '-a', '-m', 'through the hook');
    repository.write('k.js', keyLine());
    repository.git('add', 'k.js');
    return repository;
  };

  const program = (repository: Repository, path: string, content: string): void => {
    repository.write(path, content);
    chmodSync(repository.at(path), 0o755);
  };
  const NOTHING = '#!/bin/sh\nexit 0\n';

  test.each<[string, string, ((repository: Repository) => void)?]>([
    [
      'PATH with the folder one stands in, and a keywarden there',
      'PATH=.:$PATH',
      (r) => program(r, 'keywarden', NOTHING),
    ],
    ['PATH with an empty entry, and a keywarden there', 'PATH=:$PATH', (r) => program(r, 'keywarden', NOTHING)],
    ['the same, and a git there', 'PATH=.:$PATH', (r) => program(r, 'git', NOTHING)],
    [
      'the same, and a node, a grep, an awk and a sed there',
      'PATH=.:$PATH',
      (r) => ['node', 'grep', 'awk', 'sed'].map((n) => program(r, n, NOTHING)),
    ],
    ['the program is a file that holds nothing', ':', (r) => program(r, 'node_modules/.bin/keywarden', '')],
    ['the program is no program', ':', (r) => program(r, 'node_modules/.bin/keywarden', 'garbage')],
    ['NODE_OPTIONS that Node refuses', 'export NODE_OPTIONS=--no-such-flag'],
    ['NODE_OPTIONS that load what is not there', 'export NODE_OPTIONS="--require /no/such.js"'],
    ['startup files of shells', 'export ENV=/no/such BASH_ENV=/no/such'],
    ['GIT_TRACE', 'export GIT_TRACE=1 GIT_TRACE2=1'],
    [
      'settings of git by the environment',
      'export GIT_CONFIG_COUNT=2 GIT_CONFIG_KEY_0=core.fsmonitor GIT_CONFIG_VALUE_0=true GIT_CONFIG_KEY_1=color.ui GIT_CONFIG_VALUE_1=always',
    ],
    ['GIT_DIR and GIT_WORK_TREE, from elsewhere', 'export GIT_DIR=$PWD/.git GIT_WORK_TREE=$PWD; cd /'],
    ['another index', 'cp .git/index ../index.$$; export GIT_INDEX_FILE=../index.$$'],
    ['a language that is not there', 'export LC_ALL=xx_YY.none LANG=tr_TR.UTF-8'],
    ['no folder for temporary files', 'export TMPDIR=/no/such'],
    ['no home', 'unset HOME XDG_CONFIG_HOME'],
    ['a home that is not there', 'export HOME=/no/such'],
    ['no files may be written', 'ulimit -f 0'],
    ['little memory', 'ulimit -v 600000'],
    ['few open files', 'ulimit -n 20'],
    ['little stack', 'ulimit -s 64'],
    ['standard input is closed', 'exec <&-'],
    ['standard output is closed', 'exec >&-'],
    ['standard error is closed', 'exec 2>&-'],
    ['standard error is full', '[ ! -e /dev/full ] || exec 2>/dev/full'],
    ['the pre-check is empty', ': >.git/keywarden-precheck'],
    ['the pre-check is cut short', 'head -c 3000 .git/keywarden-precheck >x; mv x .git/keywarden-precheck'],
    ['the note of what has passed is forged', 'echo exit 0 >.git/keywarden-passed'],
  ])('%s: the commit is stopped', (_, lines, prepare) => {
    const repository = hooked();
    prepare?.(repository);
    const git = run('sh', ['-c', 'command -v git'], { cwd: '/', env: repository.env }).stdout.trim();
    const { status, signal } = spawnSync('sh', ['-c', `${lines}\n'${git}' commit -q -m 'with a key'`], {
      cwd: repository.path,
      env: repository.env,
    });
    expect(status === 0 && signal === null).toBe(false);
    expect(repository.git('log', '-1', '--format=%s')).toBe('through the hook');
  });
});
