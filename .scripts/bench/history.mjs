// Compares a scan of a whole history with git printing it, and a second scan with the first: `KEYWARDEN_BENCH_HISTORY`
// names clones, separated by colons, of which the first is the one that is scanned again. Rivals run on all of them: who is
// faster differs from one to the next.
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../results.mjs';
import { growthLines, inflatedBytes } from './growth.mjs';
import { compare, isOnPath, peakMemory, table } from './measure.mjs';
import { git } from './repositories.mjs';

const program = join(root, 'dist/bin.cjs');
const EXITS = [0, 1];
const RUNS = Number(process.env.KEYWARDEN_BENCH_RUNS ?? 5);
const RIVAL_RUNS = Number(process.env.KEYWARDEN_BENCH_RIVAL_RUNS ?? 1);

const nameOf = (cwd) => basename(cwd).replace(/\.git$/, '');

const bare = { name: 'node -e 0', command: [process.execPath, '-e', '0'] };

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

/** Those that also look at all of a history, and how each is called; where it keeps what it finds is thrown away before each run. */
const RIVALS = {
  gitleaks: () => ({ command: ['gitleaks', 'git', '--no-banner', '.'] }),
  noseyparker: (kept) => ({
    command: ['noseyparker', 'scan', '--datastore', kept, '--git-history', 'full', '.'],
    before: () => rmSync(kept, { recursive: true, force: true }),
  }),
};

const here = Object.keys(RIVALS).filter(isOnPath);
const missing = Object.keys(RIVALS).filter((name) => !here.includes(name));

const rivals = (cwd, folder) =>
  here.map((name) => ({ name, cwd, exits: EXITS, ...RIVALS[name](join(folder, `${name}-kept`)) }));

const packedSize = (cwd) => {
  const answer = git(cwd, 'count-objects', '-v').toString();
  return Number(/^size-pack: (\d+)$/m.exec(answer)[1]) / 1024;
};

const wallRatios = ([first, ...others]) =>
  others.map(({ name, wall }) => `  wall: ${first.name} takes ${(first.wall / wall).toFixed(2)} of ${name}`);

const one = (cwd) => {
  const folder = mkdtempSync(join(tmpdir(), 'keywarden-rivals-'));
  try {
    return measured(cwd, rivals(cwd, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const measured = (cwd, others) => {
  const fast = ours(cwd, 'keywarden', '--no-cache');
  const results = compare([fast, printing(cwd)], RUNS);
  // Rivals may take minutes: they run in a turn of their own, few times.
  const slow = others.length > 0 ? compare([fast, ...others], RIVAL_RUNS) : [];
  return {
    wall: results[0].wall,
    lines: [
      ...table(`whole history of ${nameOf(cwd)}, ${packedSize(cwd).toFixed(0)} MiB packed`, results),
      ...wallRatios(results),
      ...(slow.length > 0 ? [...table(`  the same, ${RIVAL_RUNS} runs`, slow), ...wallRatios(slow)] : []),
      `  peak memory of keywarden: ${peakMemory(fast) ?? '?'} MiB`,
    ],
  };
};

const AUTHOR = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];

/** Adds commits that each change the two largest texts among the files that were changed last, as people do. */
const addCommits = (cwd, many) => {
  const changed = git(cwd, 'log', '-200', '--name-only', '--format=', '--diff-filter=M').toString().split('\n');
  const files = [...new Set(changed)].filter(
    (name) => /\.(?:c|js|ts|go|md)$/.test(name) && existsSync(join(cwd, name)),
  );
  for (let commit = 0; commit < many; commit++) {
    for (const name of files.slice(commit % 3, (commit % 3) + 2))
      appendFileSync(join(cwd, name), `// change ${commit} of ${process.pid}\n`);
    git(cwd, ...AUTHOR, 'commit', '-qam', `Change ${commit}`);
  }
};

const again = (origin) => {
  const cwd = join(mkdtempSync(join(tmpdir(), 'keywarden-bench-')), nameOf(origin));
  try {
    git(origin, 'clone', '-q', '--no-local', origin, cwd);
    const scan = ours(cwd, 'keywarden, second scan');
    const notes = join(cwd, '.git', 'keywarden');
    const kept = `${notes}-kept`;
    const second = compare([scan, bare], RUNS);
    cpSync(notes, kept, { recursive: true });
    addCommits(cwd, 10);
    const restored = () => {
      rmSync(notes, { recursive: true, force: true });
      cpSync(kept, notes, { recursive: true });
    };
    const later = compare([{ ...scan, name: 'keywarden, 10 new commits', before: restored }, bare], RUNS);
    return table(`${nameOf(origin)}: what the first scan has seen is passed by`, [...second, ...later]);
  } finally {
    rmSync(join(cwd, '..'), { recursive: true, force: true });
  }
};

/** The lines to print; one line where no clone is named. */
export const historyLines = () => {
  const clones = (process.env.KEYWARDEN_BENCH_HISTORY ?? '').split(':').filter(Boolean);
  if (clones.length === 0) return ['KEYWARDEN_BENCH_HISTORY names no clone, so no history is scanned'];
  // First, since what is wrong with a clone is better known before hours than after.
  const inflated = new Map(clones.map((cwd) => [cwd, inflatedBytes(cwd) / 1e6]));
  const scanned = clones.map((cwd) => ({ cwd, ...one(cwd) }));
  const points = scanned
    .map(({ cwd, wall }) => ({ name: nameOf(cwd), x: inflated.get(cwd), y: wall / 1000 }))
    .sort((a, b) => a.x - b.x);
  return [
    ...scanned.flatMap(({ lines }) => [...lines, '']),
    ...missing.map((name) => `not on PATH, so not measured: ${name}`),
    ...again(clones[0]),
    '',
    ...(points.length > 1 ? growthLines(points) : []),
  ];
};
