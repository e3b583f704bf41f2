import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROGRAM } from '../run.ts';

const WORKER = /new URL\(["']([^"']*history-worker\.js)["']/;

test('the built program finds the threads of a history, wherever the build has put what starts them', () => {
  const dist = join(PROGRAM, '..');
  const starting = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const [, worker] = WORKER.exec(readFileSync(join(dist, name), 'utf8')) ?? [];
      return worker === undefined ? [] : [join(dist, name, '..', worker)];
    });
  expect(starting).not.toEqual([]);
  expect(starting.filter((file) => !existsSync(file))).toEqual([]);
});
