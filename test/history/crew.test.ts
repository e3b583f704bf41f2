import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROGRAM } from '../run.ts';

const WORKER = /["'](\.{1,2}\/history-worker\.cjs)["']/g;

const workersNamedIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(WORKER)].map(([, worker]) => join(dirname(file), worker!));

test('the built program finds the threads of a history, wherever the build has put what starts them', () => {
  const dist = dirname(PROGRAM);
  const starting = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => ({ name, workers: workersNamedIn(join(dist, name)) }))
    .filter(({ workers }) => workers.length > 0);
  expect(starting.map(({ name }) => name)).toContain('bin-program.cjs');
  expect(starting.some(({ name }) => name.startsWith('chunks'))).toBe(true);
  expect(starting.filter(({ workers }) => !workers.some((file) => existsSync(file)))).toEqual([]);
});
