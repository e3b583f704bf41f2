// Compares a scan of a whole history with git printing it, and a second scan with the first: `KEYWARDEN_BENCH_HISTORY`
// names clones, separated by colons, of which the first is the one that rivals run on.
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../results.mjs';
import { compare, isOnPath, peakMemory, table } from './measure.mjs';
import { git } from './repositories.mjs';

const program = join(root, 'dist/bin.cjs');
const EXITS = [0, 1];
const RUNS = Number(process.env.KEYWARDEN_BENCH_RUNS ?? 5);

const ours = (cwd, name, ...options) => ({
  name,
  command: [process.execPath, program, 'scan', '--history', ...options],
  cwd,
  exits: EXITS,
});

const printing = (cwd) => ({
  name: 'git cat-file, all objects',
  command: ['git', 'cat-file', '--batch-all-objects', '--unordered', '--batch', '--buffer'],
  cwd,
});

const rivals = (cwd) =>
  isOnPath('gitleaks')
    ? [{ name: 'gitleaks', command: ['gitleaks', 'git', '--no-banner', '.'], cwd, exits: EXITS }]
    : [];

const packedSize = (cwd) => {
  const answer = git(cwd, 'count-objects', '-v').toString();
  return Number(/^size-pack: (\d+)$/m.exec(answer)[1]) / 1024;
};

const wallRatios = ([first, ...others]) =>
  others.map(({ name, wall }) => `  wall: ${first.name} takes ${(first.wall / wall).toFixed(2)} of ${name}`);

const one = (cwd, others) => {
  const fast = ours(cwd, 'keywarden', '--no-cache');
  const results = compare([fast, printing(cwd), ...others], RUNS);
  return [
    ...table(`whole history of ${cwd.split('/').at(-1)}, ${packedSize(cwd).toFixed(0)} MiB packed`, results),
    ...wallRatios(results),
    `  peak memory of keywarden: ${peakMemory(fast) ?? '?'} MiB`,
  ];
};

const again = (cwd) => {
  const folder = join(cwd, git(cwd, 'rev-parse', '--git-common-dir').toString().trim(), 'keywarden');
  rmSync(folder, { recursive: true, force: true });
  const results = compare([ours(cwd, 'keywarden, second scan')], RUNS);
  if (!statSync(folder).isDirectory()) throw new Error(`expected ${folder} to be there`);
  rmSync(folder, { recursive: true, force: true });
  return table('the same with what the first scan has proven clean', results);
};

/** The lines to print; one line where no clone is named. */
export const historyLines = () => {
  const clones = (process.env.KEYWARDEN_BENCH_HISTORY ?? '').split(':').filter(Boolean);
  if (clones.length === 0) return ['KEYWARDEN_BENCH_HISTORY names no clone, so no history is scanned'];
  return clones.flatMap((cwd, index) => [...one(cwd, index === 0 ? rivals(cwd) : []), '', ...again(cwd), '']);
};
