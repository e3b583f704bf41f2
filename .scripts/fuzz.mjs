// Tries many cases of each property of test/fuzz, and of those beside other tests (`usually`), and keeps how many. Usage: node .scripts/fuzz.mjs [runs] [seed]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep, root } from './results.mjs';

const [runs = '80000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'keywarden-fuzz-'));
const record = join(folder, 'record');

const elsewhere = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name))
  .filter((name) => name.endsWith('.test.ts') && /\busually\(/.test(readFileSync(join(root, name), 'utf8')));

/** One at a time, so that a long run leaves room for others; each takes its time. */
const OPTIONS = ['--config', '.vitest.config.ts', '--maxWorkers=1', '--testTimeout=7200000'];

try {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...OPTIONS, 'test/fuzz', ...elsewhere],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, FUZZ_RUNS: runs, KEYWARDEN_FUZZ_SEED: seed, FUZZ_RECORD: record },
    },
  );
  if (status !== 0) throw new Error(`a property does not hold; again: node .scripts/fuzz.mjs ${runs} ${seed}`);
  const lines = readFileSync(record, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const cases = lines.reduce((sum, [count]) => sum + Number(count), 0);
  keep('fuzz', [
    `${cases.toLocaleString('en')} cases, seed ${seed}, no property failed:`,
    ...lines
      .map(([count, name]) => `${Number(count).toLocaleString('en').padStart(10)}  ${name}`)
      .sort((a, b) => a.slice(12).localeCompare(b.slice(12))),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
