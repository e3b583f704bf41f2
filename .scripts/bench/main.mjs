// Compares keywarden with whatever other scanner is on PATH, and with a bare start of Node.
import { execFileSync } from 'node:child_process';
import { lstatSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep, root } from '../results.mjs';
import { cleanLines, mustLookLines } from './bars.mjs';
import { gitSecretsLines } from './git-secrets.mjs';
import { historyLines } from './history.mjs';
import { compare, isOnPath, peakMemory, table } from './measure.mjs';
import { git, stageChange, treeOf } from './repositories.mjs';

const program = join(root, 'dist/bin.cjs');
const bare = { name: 'node -e 0', command: [process.execPath, '-e', '0'] };

/** How each rival scans what is staged, and a tree. A rival without a way to do one of them is left out there. */
const RIVALS = {
  'git-secrets': { staged: ['git-secrets', '--pre_commit_hook'], tree: ['git-secrets', '--scan'] },
  gitleaks: {
    staged: ['gitleaks', 'git', '--staged', '--no-banner', '.'],
    tree: ['gitleaks', 'dir', '--no-banner', '.'],
  },
  betterleaks: {
    staged: ['betterleaks', 'git', '--staged', '--no-banner', '.'],
    tree: ['betterleaks', 'dir', '--no-banner', '.'],
  },
  ripsecrets: { tree: ['ripsecrets', '.'] },
  'detect-secrets': { tree: ['detect-secrets', 'scan'] },
  secretlint: { tree: ['secretlint', '**/*'] },
  trufflehog: { tree: ['trufflehog', 'filesystem', '--no-verification', '--no-update', '.'] },
  kingfisher: { tree: ['kingfisher', 'scan', '--no-validate', '.'] },
};

const present = Object.keys(RIVALS).filter(isOnPath);
const missing = Object.keys(RIVALS).filter((name) => !present.includes(name));

const rivals = (kind, cwd) =>
  present.flatMap((name) => (RIVALS[name][kind] ? [{ name, command: RIVALS[name][kind], cwd, exits: [0, 1] }] : []));

const ours = (cwd, ...args) => ({ name: 'keywarden', command: [process.execPath, program, ...args], cwd });

const withTree = (files, measure) => {
  const folder = treeOf(files, 120);
  try {
    if (present.includes('git-secrets')) git(folder, 'secrets', '--register-aws');
    return measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A hook as it is installed and as git starts it. */
const installed = (cwd, hook, ...args) => ({
  name: `keywarden, installed ${hook}`,
  command: ['sh', `.git/hooks/${hook}`, ...args],
  cwd,
  env: { GIT_INDEX_FILE: '.git/index' },
});

const installedHook = (cwd) => installed(cwd, 'pre-commit');

/** The hook that each commit runs as well, behind the other one. */
const installedMessageHook = (cwd) => {
  writeFileSync(join(cwd, '.git/COMMIT_EDITMSG'), 'Reader: an empty line ends the block (#12)\n\nIt went on before.\n');
  return installed(cwd, 'commit-msg', '.git/COMMIT_EDITMSG');
};

const aboveBare = (results) => {
  const [first] = results;
  const { cpu } = results.find(({ name }) => name === bare.name);
  return `  ${first.name}: ${(first.cpu - cpu).toFixed(1)} ms CPU above bare node`;
};

const memoryLine = (contestants) =>
  `  peak memory: ${contestants.map((contestant) => `${contestant.name} ${peakMemory(contestant) ?? '?'} MiB`).join(', ')}`;

const hook = (title, { files, suspicious, runs, bars = () => [] }) =>
  withTree(Math.max(200, files), (folder) => {
    execFileSync(process.execPath, [program, 'install'], { cwd: folder, stdio: 'ignore' });
    stageChange(folder, files);
    if (suspicious) {
      writeFileSync(join(folder, 'suspicious.txt'), `account id: ${'111122223333'}\n`);
      git(folder, 'add', '-A');
    }
    const contestants = [
      installedHook(folder),
      installedMessageHook(folder),
      ours(folder, 'hook', 'pre-commit'),
      bare,
      ...rivals('staged', folder),
    ];
    const results = compare(contestants, runs);
    return [...table(title, results), aboveBare(results), ...bars(results), memoryLine(contestants)];
  });

const largeFile = () =>
  withTree(200, (folder) => {
    execFileSync(process.execPath, [program, 'install'], { cwd: folder, stdio: 'ignore' });
    writeFileSync(join(folder, 'large.txt'), 'a line of some text that holds nothing at all\n'.repeat(1_100_000));
    git(folder, 'add', '-A');
    const contestants = [installedHook(folder), bare, ...rivals('staged', folder)];
    return [...table('pre-commit, one file of 50 MB staged, clean', compare(contestants, 5)), memoryLine(contestants)];
  });

const tree = () =>
  withTree(1600, (folder) =>
    table('tree of 1,600 files, clean', compare([ours(folder, 'scan'), ...rivals('tree', folder)], 9)),
  );

/** The worktrees of real repositories, named as `KEYWARDEN_BENCH_TREE` with colons between them. */
const hasPatterns = (cwd) => {
  try {
    return git(cwd, 'config', '--get-all', 'secrets.patterns').length > 0;
  } catch {
    return false;
  }
};

const realTrees = () => {
  const trees = (process.env.KEYWARDEN_BENCH_TREE ?? '').split(':').filter(Boolean);
  if (trees.length === 0) return ['KEYWARDEN_BENCH_TREE names no worktree, so no real one is scanned'];
  return trees.flatMap((cwd) => {
    // What the clone of somebody else has not been told to look for is found by nobody.
    const others = rivals('tree', cwd).filter(({ name }) => name !== 'git-secrets' || hasPatterns(cwd));
    const contestants = [{ ...ours(cwd, 'scan'), exits: [0, 1] }, ...others, bare];
    const title = `worktree of ${cwd.split('/').at(-1)}, ${sizeOf(cwd)}`;
    return [...table(title, compare(contestants, 5)), memoryLine(contestants)];
  });
};

/** How much git tracks in a worktree. */
const sizeOf = (cwd) => {
  const files = git(cwd, 'ls-files', '-z').toString().split('\0').filter(Boolean);
  const bytes = files.reduce(
    (sum, file) => sum + (lstatSync(join(cwd, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return `${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`;
};

/** How soon a scan of the command line is done that has next to nothing to do. */
const start = () => {
  const results = compare([ours(root, 'scan', 'LICENSE'), bare], 15);
  return [...table('scan of one file', results), aboveBare(results)];
};

const head = [
  'Medians of runs in turn (A B A B …); the ratio compares run by run with the first line.',
  ...(missing.length > 0 ? [`Not on PATH here, so not compared: ${missing.join(', ')}`] : []),
];

const staged = () => [
  '',
  ...hook('pre-commit, two files staged, clean', { files: 2, runs: 21, bars: cleanLines }),
  '',
  ...hook('pre-commit, two files staged, one with a suspicious line that is no secret', {
    files: 2,
    suspicious: true,
    runs: 21,
    bars: mustLookLines,
  }),
  '',
  ...hook('pre-commit, 1,000 files staged, clean', { files: 1000, runs: 5 }),
  '',
  ...largeFile(),
];

const others = () => [
  '',
  ...start(),
  '',
  ...tree(),
  '',
  ...realTrees(),
  '',
  ...gitSecretsLines(),
  '',
  ...historyLines(),
];

// `npm run bench -- staged`: what the hook costs, and nothing else.
if (process.argv[2] === 'staged') keep('bench-staged', [...head, ...staged()]);
else keep('bench', [...head, ...staged(), ...others()]);
