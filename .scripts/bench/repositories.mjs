// Repositories to measure on, made on the spot: the same content every time.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@example.com',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@example.com',
};

/** What git prints; of a large history that is much. */
export const git = (cwd, ...args) =>
  execFileSync('git', args, {
    cwd,
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: Number.POSITIVE_INFINITY,
  });

const WORDS =
  'const value function return import export class string number config server client request token user error'.split(
    ' ',
  );

/** Source code of a kind: lines of words, the same for the same seed. */
const sourceText = (seed, lines) => {
  let state = seed + 1;
  const next = (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const line = () =>
    `${'  '.repeat(next(4))}${Array.from({ length: 3 + next(9) }, () => WORDS[next(WORDS.length)]).join(' ')};`;
  return `${Array.from({ length: lines }, line).join('\n')}\n`;
};

/** A committed tree of so many source files. */
export const treeOf = (files, lines) => {
  const folder = mkdtempSync(join(tmpdir(), 'keywarden-bench-'));
  git(folder, 'init', '-q', '-b', 'main');
  for (let index = 0; index < files; index++) {
    const file = join(folder, `src/part${index % 40}/file${index}.js`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sourceText(index, lines));
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'tree');
  return folder;
};

/** Stages a change of so many files: some new lines in each. */
export const stageChange = (folder, files) => {
  for (let index = 0; index < files; index++) {
    const file = join(folder, `src/part${index % 40}/file${index}.js`);
    writeFileSync(file, sourceText(index, 120) + sourceText(index + 10_000, 5));
  }
  git(folder, 'add', '-A');
};
