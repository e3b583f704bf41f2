import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createChooser, expression } from '../engine/posix/made-up.ts';
import { type Ended, run } from '../run.ts';
import { ours, type Place } from './surroundings.ts';

const DIST = join(import.meta.dirname, '../../dist');
const FRONT = readFileSync(join(DIST, 'git-secrets'), 'utf8');
const RUNS = Number(process.env.RUNS ?? 40);

const shells = ['sh', 'bash', 'busybox'].filter((shell) => spawnSync(shell, ['-c', ':']).status === 0);
const inShell = (shell: string): string[] => (shell === 'busybox' ? [shell, 'sh'] : [shell]);

/** Runs the shell's part, in front of a program that only says that it was asked. */
const byShell = (place: Place, shell: string, args: readonly string[]): Ended => {
  place.write('.git/front/git-secrets', FRONT);
  place.write('.git/front/git-secrets.cjs', "process.stdout.write('asked'); process.exitCode = 3;\n");
  const [program = '', ...before] = inShell(shell);
  return run(program, [...before, place.at('.git/front/git-secrets'), ...args], { cwd: place.path, env: place.env });
};

const wasAsked = (ended: Ended): boolean => ended.stdout === 'asked';

const prepared = (pattern: string, content: string): Place => {
  const place = ours();
  place.commit({ 'base.txt': 'fine\n' });
  place.prohibit(pattern);
  place.stage({ 'a.txt': content });
  return place;
};

describe.each(shells)('in %s', (shell) => {
  test.each([
    ['--scan'],
    ['--pre_commit_hook'],
    ['--pre_commit_hook', '--'],
    ['--commit_msg_hook', '--', 'a.txt'],
    ['--prepare_commit_msg_hook', '--', 'a.txt', 'message'],
    ['--prepare_commit_msg_hook', '--', 'a.txt'],
  ])('what is clean needs no program: %s %s', (...args) => {
    expect(byShell(prepared('a\\s*=x{2}', 'a=x\n'), shell, args)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test.each([
    ['something found', 'a\\s*=x{2}', 'a =xx\n'],
    ['something found within a word', 'token', 'tokens\n'],
    ['something in a binary file', 'token', '\0token\n'],
    ['an escape of GNU', '\\btoken', 'fine\n'],
    ['white space in brackets', '[\\s]token', 'fine\n'],
    ['an escaped backslash', '\\\\stoken', 'fine\n'],
    ['a reference to a group', '(a)\\1', 'fine\n'],
    ['a collating element', '[[=a=]]x', 'fine\n'],
    ['repeated repetitions', 'a**b', 'fine\n'],
    ['a repetition of nothing', '(*a)b', 'fine\n'],
    ['a broken pattern', '(ab', 'fine\n'],
    ['a pattern beyond ASCII', 'é', 'fine\n'],
  ])('the program is asked about %s', (_, pattern, content) => {
    const place = prepared(pattern, content);
    for (const args of [['--scan'], ['--pre_commit_hook', '--'], ['--commit_msg_hook', '--', 'a.txt']]) {
      expect(wasAsked(byShell(place, shell, args)), args.join(' ')).toBe(true);
    }
  });

  test.each<[string, readonly string[], (place: Place) => void]>([
    ['nothing configured', ['--scan'], (place) => place.git('config', '--unset-all', 'secrets.patterns')],
    ['a provider', ['--scan'], (place) => place.git('config', 'secrets.providers', 'echo fine')],
    ['files that are named', ['--scan', 'a.txt'], () => {}],
    ['all of history', ['--scan-history'], () => {}],
    ['a merge', ['--prepare_commit_msg_hook', '--', 'a.txt', 'merge'], () => {}],
    [
      'a merge that is concluded',
      ['--prepare_commit_msg_hook', '--', '.git/COMMIT_EDITMSG', 'message'],
      (place) => place.write('.git/MERGE_HEAD', ''),
    ],
    ['names beyond ASCII', ['--pre_commit_hook', '--'], (place) => place.stage({ 'é.txt': 'fine\n' })],
    ['a message that is not there', ['--commit_msg_hook', '--', 'nowhere'], () => {}],
  ])('the program is asked about %s', (_, args, prepare) => {
    const place = prepared('token', 'fine\n');
    prepare(place);
    expect(wasAsked(byShell(place, shell, args))).toBe(true);
  });

  test.each<[string, boolean]>([
    ['', false],
    ['other_key = x = y', false],
    ['aws_access_key_id = abc', false],
    ['aws_access_key_id =', false],
    ['aws_access_key_id', false],
    ['  aws_secret_access_key="a+b/c=="\r', true],
    ['aws_secret_access_key = a b', false],
    ['aws_secret_access_key = a*b', true],
    ['aws_secret_access_key = *', true],
    ['aws_access_key_id = fine', true],
  ])('where the user has the key %j, is the program asked: %j', (line, asked) => {
    const place = prepared('token', 'fine\na+b/c==\n');
    place.git('config', 'secrets.providers', 'git secrets --aws-provider');
    const home = join(place.env.HOME!, '.aws');
    mkdirSync(home);
    writeFileSync(join(home, 'credentials'), `[default]\n${line}\nregion = x`);
    expect(wasAsked(byShell(place, shell, ['--scan']))).toBe(asked);
  });
});

test('without Node it says so', () => {
  const place = prepared('token', 'token\n');
  place.write('.git/front/git-secrets', FRONT);
  const shell = run('sh', ['-c', 'command -v sh'], { cwd: place.path, env: place.env }).stdout.trim();
  const env = { ...place.env, PATH: '' };
  const ended = run(shell, [place.at('.git/front/git-secrets'), '--scan'], { cwd: place.path, env });
  expect(ended).toEqual({
    code: 2,
    stdout: '',
    stderr: 'git-secrets: nothing was scanned: Node.js (node) is not on PATH\n',
  });
});

const LINES = [
  '',
  'a',
  'ab',
  'b-a',
  '"a"',
  'aab_ 1',
  'A B',
  'a.b',
  '\u00e9',
  ' ',
  '-',
  'B0 b',
  'abc',
  'a  a',
  'ba\tb',
  'c_1',
];

test('what the shell lets pass, the program lets pass', { timeout: 600_000 }, () => {
  const chooser = createChooser(11);
  const place = ours();
  place.commit({ 'base.txt': 'fine\n' });
  let passed = 0;
  for (let runs = 0; runs < RUNS; runs++) {
    const pattern = expression(chooser, 1) || 'a';
    if (chooser.below(2) === 0) LINES.push(pattern.slice(0, 8).replace(/[^ -~]/g, ''));
    const lines = Array.from({ length: 1 + chooser.below(3) }, () => `${chooser.of(LINES)}\n`);
    place.git('config', '--replace-all', 'secrets.patterns', pattern);
    place.stage({ 'a.txt': lines.join('') });
    for (const args of [['--scan'], ['--pre_commit_hook', '--'], ['--commit_msg_hook', '--', 'a.txt']]) {
      if (wasAsked(byShell(place, 'sh', args))) continue;
      passed++;
      const { code, stderr } = run(process.execPath, [join(DIST, 'git-secrets.cjs'), ...args], {
        cwd: place.path,
        env: place.env,
      });
      expect({ code, stderr }, JSON.stringify({ pattern, lines, args })).toEqual({ code: 0, stderr: '' });
    }
  }
  expect(passed).toBeGreaterThan(0);
});
