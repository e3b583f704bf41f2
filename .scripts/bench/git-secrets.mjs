// Compares our git-secrets with the original, where that is on PATH: a tree of 1,600 files, and the pre-commit hook.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, isOnPath, table } from './measure.mjs';
import { git, stageChange, treeOf } from './repositories.mjs';

const program = fileURLToPath(new URL('../../dist/git-secrets', import.meta.url));
const bare = { name: 'node -e 0', command: [process.execPath, '-e', '0'] };

/** Both are called as users call them, through git, which finds the one or the other on PATH. */
const contestants = (cwd, ours, args) => {
  const env = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const command = ['git', 'secrets', ...args];
  return [
    { name: 'keywarden', command, cwd, env: { ...env, PATH: `${ours}${delimiter}${process.env.PATH}` } },
    { name: 'git-secrets', command, cwd, env },
    bare,
  ];
};

const scenario = (title, { files, staged, args, runs }) => {
  const folder = treeOf(files, 120);
  const ours = mkdtempSync(join(tmpdir(), 'keywarden-bench-bin-'));
  try {
    symlinkSync(program, join(ours, 'git-secrets'));
    git(folder, 'secrets', '--register-aws');
    if (staged > 0) stageChange(folder, staged);
    return table(title, compare(contestants(folder, ours, args), runs));
  } finally {
    for (const path of [folder, ours]) rmSync(path, { recursive: true, force: true });
  }
};

/** The lines to print; one line where the original is not to be had. */
export const gitSecretsLines = () =>
  isOnPath('git-secrets')
    ? [
        ...scenario('git secrets --scan, 1,600 files, clean', { files: 1600, staged: 0, args: ['--scan'], runs: 11 }),
        '',
        ...scenario('git secrets --pre_commit_hook, two files staged, clean', {
          files: 200,
          staged: 2,
          args: ['--pre_commit_hook', '--'],
          runs: 21,
        }),
      ]
    : ['git-secrets is not on PATH here, so our drop-in is not compared with it'];
