// Compares keywarden with whatever other scanner is on PATH, and with a bare start of Node.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { keep, root } from '../results.mjs';
import { compare, isOnPath, table } from './measure.mjs';
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

const hook = () =>
  withTree(200, (folder) => {
    stageChange(folder, 2);
    const results = compare([ours(folder, 'hook', 'pre-commit'), bare, ...rivals('staged', folder)], 21);
    const above = results[0].cpu - results[1].cpu;
    return [
      ...table('pre-commit hook, two files staged, clean', results),
      `  above bare node: ${above.toFixed(1)} ms CPU`,
    ];
  });

const tree = () =>
  withTree(1600, (folder) =>
    table('tree of 1,600 files, clean', compare([ours(folder, 'scan'), ...rivals('tree', folder)], 9)),
  );

keep('bench', [
  'Medians of runs in turn (A B A B …); the ratio compares run by run with the first line.',
  ...(missing.length > 0 ? [`Not on PATH here, so not compared: ${missing.join(', ')}`] : []),
  '',
  ...hook(),
  '',
  ...tree(),
]);
