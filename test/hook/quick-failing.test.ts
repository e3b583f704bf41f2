import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { lookingLines } from '../../src/hook/precheck/looking.ts';
import { NO_LOOKS } from '../../src/hook/precheck/looks.ts';
import { madeUp } from '../patterns/made-up.ts';
import { run } from '../run.ts';
import { quickRepository, started } from './quick-repository.ts';

test('the list of files that change is not taken for empty when grep fails over it', () => {
  const repository = quickRepository();
  const harmless = Array.from({ length: 76 }, (_, at) => `const commit${at} = '${'0a1b2c3d'.repeat(5)}'\n`).join('');
  const hook = (env: NodeJS.ProcessEnv = {}) => {
    repository.git('add', '--all');
    const options = { cwd: repository.path, env: { ...repository.env, GIT_INDEX_FILE: '.git/index', ...env } };
    return { code: run('sh', ['.git/hooks/pre-commit'], options).code, started: started(repository) };
  };
  repository.write('b.js', harmless);
  expect(hook()).toEqual({ code: 0, started: [] });

  const tools = repository.at('node_modules/tools');
  mkdirSync(tools);
  repository.write(
    'node_modules/tools/grep',
    '#!/bin/sh\n[ "$1" = "^:" ] && exit 2\nPATH=${PATH#*:}\nexec grep "$@"\n',
  );
  chmodSync(repository.at('node_modules/tools/grep'), 0o755);
  repository.write('config/master.key', `${madeUp('hex', 32, 34)}\n`);
  expect(hook({ PATH: `${tools}${delimiter}${process.env.PATH}` })).toEqual({ code: 1, started: ['pre-commit stale'] });
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
