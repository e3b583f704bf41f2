import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROGRAM, run } from './run.ts';

const CORPUS = join(process.env.KEYWARDEN_SHARED ?? join(import.meta.dirname, '../../shared'), 'corpus');

const hasPython = (): boolean => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** What is gained is not lost: raised with every rule that earns it. Shares of the development half. */
const FLOOR = { recall: 93, falsePositives: 0.6, precision: 0.99 };

const here = existsSync(join(CORPUS, 'score.py')) && hasPython();
if (!here) process.stderr.write('The labelled corpus (../shared/corpus) or python3 is absent: it is not scored.\n');

test.skipIf(!here)('the labelled corpus is scored no worse than before', () => {
  const command = `ours=${process.execPath} ${PROGRAM} scan {dir} --format gitleaks-json --reveal`;
  const args = ['score.py', '--cmd', command, '--cases', 'cases.dev.jsonl', '--creddata', 'dev'];
  const { stdout } = run('python3', args, { cwd: CORPUS, env: process.env });
  const figure = (pattern: RegExp): number => Number(pattern.exec(stdout)?.[1] ?? Number.NaN);
  expect(figure(/^recall +([\d.]+)%/m)).toBeGreaterThanOrEqual(FLOOR.recall);
  expect(figure(/^false positives +([\d.]+)%/m)).toBeLessThanOrEqual(FLOOR.falsePositives);
  expect(figure(/precision ([\d.]+)/)).toBeGreaterThanOrEqual(FLOOR.precision);
});
