// Tries many cases of each property of test/fuzz, and keeps how many. Usage: node .scripts/fuzz.mjs [runs] [seed]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep, root } from './results.mjs';

const [runs = '80000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'keywarden-fuzz-'));
const record = join(folder, 'record');

try {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', '.vitest.config.ts', 'test/fuzz'],
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
