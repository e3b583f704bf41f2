// Replays real commits through the installed hook, and counts those for which it starts the real program:
//   node .scripts/bench/replay.mjs <repository> [how many commits, the latest first]
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../results.mjs';
import { git } from './repositories.mjs';

const program = join(root, 'dist/bin.cjs');
const [repository, count = '100'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'keywarden-replay-'));
const environment = { ...process.env, GIT_INDEX_FILE: '.git/index', CI: '' };
const hook = () => spawnSync('sh', ['.git/hooks/pre-commit'], { cwd: folder, env: environment, encoding: 'utf8' });
const text = (...args) =>
  git(folder, ...args)
    .toString()
    .trim();

/** Makes each commit in turn the one that is about to be made. */
const stage = (commit) => {
  text('update-ref', '--no-deref', 'HEAD', `${commit}^`);
  text('read-tree', commit);
};

try {
  git(tmpdir(), 'clone', '-q', '--shared', '--no-checkout', resolve(repository), folder);
  execFileSync(process.execPath, [program, 'install'], { cwd: folder, stdio: 'ignore' });
  const commits = text(
    'rev-list',
    '--first-parent',
    '--no-merges',
    '--min-parents=1',
    `--max-count=${count}`,
    'HEAD',
  ).split('\n');
  stage(commits[0]);
  // The first run writes the pre-check; from then on the real program only notes that it was started.
  hook();
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'keywarden'), '#!/bin/sh\ncat >/dev/null\necho "$KEYWARDEN_QUICK" >started\n');
  chmodSync(join(bin, 'keywarden'), 0o755);
  const started = commits.filter((commit) => {
    stage(commit);
    rmSync(join(folder, 'started'), { force: true });
    hook();
    return existsSync(join(folder, 'started'));
  });
  process.stdout.write(`${started.length} of ${commits.length} commits start the real program:\n`);
  for (const commit of started) process.stdout.write(`  ${text('log', '-1', '--format=%h %s', commit)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
