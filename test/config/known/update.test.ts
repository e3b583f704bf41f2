import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { updateFile } from '../../../src/config/known/update.ts';
import { temporaryFolder } from '../../repository.ts';

const SOURCES = join(import.meta.dirname, '../../../src/config/known');

test('processes that write at once keep what the others have written', async () => {
  const folder = temporaryFolder();
  const program = join(folder, 'program.mjs');
  const file = join(folder, 'list');
  const line = '`${text}${process.pid} ${i}\\n`';
  const contents = `import { updateFile } from './update.ts';
    for (let i = 0; i < 10; i++) updateFile(${JSON.stringify(file)}, (text = '') => ${line});`;
  const stdin = { contents, resolveDir: SOURCES, loader: 'ts' } as const;
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: program });
  const ended = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, [program], { stdio: 'ignore' });
    return new Promise((resolve) => child.on('close', resolve));
  });
  expect(await Promise.all(ended)).toEqual([0, 0, 0, 0]);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(new Set(lines).size).toBe(40);
  expect(readdirSync(folder).sort()).toEqual(['list', 'program.mjs']);
});

test('a lock that a dead process has left is taken away', () => {
  const file = join(temporaryFolder(), 'list');
  writeFileSync(`${file}.lock`, '999999999\n');
  updateFile(file, () => 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('what fails leaves the file as it was, and no lock', () => {
  const file = join(temporaryFolder(), 'list');
  writeFileSync(file, 'old');
  expect(() =>
    updateFile(file, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(existsSync(`${file}.lock`)).toBe(false);
});
