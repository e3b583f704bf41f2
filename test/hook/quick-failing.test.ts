import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { lookingLines } from '../../src/hook/precheck/looking.ts';
import { NO_LOOKS } from '../../src/hook/precheck/looks.ts';
import { keyLine } from '../keys.ts';
import { madeUp } from '../patterns/made-up.ts';
import type { Repository } from '../repository.ts';
import { run } from '../run.ts';
import { quickRepository, runHook, started } from './quick-repository.ts';

test('the list of files that change is not taken for empty when grep fails over it', () => {
  const repository = quickRepository();
  const harmless = Array.from({ length: 76 }, (_, at) => `const commit${at} = '${'0a1b2c3d'.repeat(5)}'\n`).join('');
  const hook = (env: NodeJS.ProcessEnv = {}) => {
    repository.git('add', '--all');
    return { code: runHook(repository, ['pre-commit'], { env }).code, started: started(repository) };
  };
  repository.write('b.js', harmless);
  expect(hook()).toEqual({ code: 0, started: [] });

  const failing = withTools(repository, { grep: '[ "$1" = "^:" ] && exit 2\nexec grep "$@"' });
  repository.write('config/master.key', `${madeUp('hex', 32, 34)}\n`);
  expect(hook(failing)).toEqual({ code: 1, started: ['pre-commit stale'] });
});

/** Tools that stand in for others of the same names, found before them. */
const withTools = (repository: Repository, scripts: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const tools = repository.at('node_modules/tools');
  mkdirSync(tools, { recursive: true });
  for (const [name, script] of Object.entries(scripts)) {
    repository.write(`node_modules/tools/${name}`, `#!/bin/sh\nPATH=\${PATH#*:}\n${script}\n`);
    chmodSync(join(tools, name), 0o755);
  }
  return { PATH: `${tools}${delimiter}${process.env.PATH}` };
};

/** What prints no more than so many lines of what a tool prints, and fails. */
const cutOff = (tool: string, lines: number): string => `${tool} "$@" | head -n ${lines}\nexit 1`;

const MOST_LINES = 5;

test.each([
  ['git', (lines: number) => `case " $* " in *" diff-index "*) ${cutOff('git', lines)} ;; *) exec git "$@" ;; esac`],
  ['awk', (lines: number) => cutOff('awk', lines)],
  ['grep', (lines: number) => cutOff('grep', lines)],
])('what %s says is not taken for all of it when it is cut off', (tool, cut) => {
  const repository = quickRepository();
  const hook = (name: string, lines?: number): number | null => {
    repository.git('add', '--all');
    const env = lines === undefined ? {} : withTools(repository, { [tool]: cut(lines) });
    return runHook(repository, [name, '.git/COMMIT_EDITMSG'], { env }).code;
  };
  repository.write('a.txt', 'some text\n');
  repository.write('.git/COMMIT_EDITMSG', `A message\n\n${keyLine(1)}`);
  expect(hook('pre-commit')).toBe(0);
  for (let lines = 0; lines < MOST_LINES; lines++) expect([lines, hook('commit-msg', lines)]).not.toEqual([lines, 0]);
  repository.write('a.txt', `some text\n${keyLine(1)}`);
  for (let lines = 0; lines < MOST_LINES; lines++) expect([lines, hook('pre-commit', lines)]).not.toEqual([lines, 0]);
});

test('a message that is no file is not taken for an empty one', () => {
  const repository = quickRepository();
  repository.write('a.txt', 'some text\n');
  repository.git('add', '--all');
  expect(runHook(repository, ['commit-msg', '.git/hooks']).code).not.toBe(0);
});

test.skipIf(spawnSync('bash', ['--version']).error !== undefined)(
  'a shell that cannot hand lines to grep has not found them harmless',
  () => {
    const script = (before: string) => `
keywarden_newline='\n' keywarden_nul=x keywarden_lines='p of a new file'
${lookingLines(NO_LOOKS)}
keywarden_choose() { keywarden_terms= keywarden_joined= keywarden_valued=; ${before}; }
keywarden_harmless && echo harmless || echo not
`;
    const printed = (before: string) => run('bash', ['-c', script(before)], { cwd: '/', env: process.env }).stdout;
    expect(printed(':')).toBe('harmless\n');
    // It may open no more files then.
    expect(printed('ulimit -n 3')).toBe('not\n');
  },
);

test('every variable that the scripts ask for is one that they set: others are empty, and match anything', () => {
  const repository = quickRepository();
  const scripts = ['.git/hooks/commit-msg', '.git/keywarden-quick'].map((path) => repository.read(path)).join('\n');
  const asked = new Set(Array.from(scripts.matchAll(/\$\{?#?(keywarden_\w+)/g), ([, name]) => name));
  const isSet = (name: string | undefined) => new RegExp(`\\b${name}=|read -r ${name}\\b|for ${name} in`).test(scripts);
  expect(asked.size).toBeGreaterThan(20);
  expect([...asked].filter((name) => !isSet(name))).toEqual([]);
});
