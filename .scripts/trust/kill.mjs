// Kills keywarden at random moments while it writes, and looks whether there is the old state or the new one.
// Usage: node .scripts/trust/kill.mjs [rounds]
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../results.mjs';

const program = join(root, 'dist/bin.cjs');

/** A generator of numbers in [0, 1) that a seed decides (mulberry32). */
const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const key = (seed) =>
  [
    'AK',
    'IA',
    ...Array.from({ length: 16 }, (_, at) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[(seed * 7 + at * 11) % 32]),
  ].join('');

const git = (cwd, ...args) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const repositoryIn = (folder) => {
  mkdirSync(folder);
  git(folder, 'init', '-q');
  for (let commit = 0; commit < 5; commit++) {
    for (let file = 0; file < 30; file++)
      writeFileSync(
        join(folder, `f${file}.js`),
        `id${commit} = '${key(commit * 30 + file)}';\n${'text\n'.repeat(200)}`,
      );
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', `commit ${commit}`, '--no-verify');
  }
  return folder;
};

/** What is written, by which command, and what a whole one looks like. */
export const WRITES = {
  install: {
    args: ['install'],
    file: '.git/hooks/pre-commit',
    whole: (text) => text.startsWith('#!') && /# (<<<|end|keywarden).*\n?$/m.test(text),
  },
  baseline: { args: ['baseline', 'update'], file: '.keywarden-baseline', whole: (text) => text.endsWith('\n') },
  report: {
    args: ['scan', '--history', '--report', 'json=out.json'],
    file: 'out.json',
    whole: (text) => JSON.parse(text).findings.length > 0,
  },
  html: {
    args: ['scan', '--report', 'html=out.html'],
    file: 'out.html',
    whole: (text) => text.trimEnd().endsWith('</html>'),
  },
  cache: { args: ['scan', '--history'], file: '.git/keywarden', whole: () => true },
};

const start = (cwd, args) => spawn(process.execPath, [program, ...args], { cwd, stdio: 'ignore', detached: true });

const ended = (child) => new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));

const durationOf = async (cwd, args) => {
  const begin = performance.now();
  await ended(start(cwd, args));
  return performance.now() - begin;
};

const filesBelow = (path) =>
  !existsSync(path)
    ? []
    : statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [path];

/** The findings of a history, by which a torn cache would be noticed. */
const historyOf = (cwd, ...more) => {
  const { status, stdout } = spawnSync(process.execPath, [program, 'scan', '--history', '--format', 'json', ...more], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return `${status} ${JSON.parse(stdout).findings.length}`;
};

/** Kills in turn, at moments spread over the time that each command takes; returns what went wrong, and how often it was killed in time. */
export const killRounds = async (rounds, seed = 1) => {
  const random = randomFrom(seed);
  const home = mkdtempSync(join(tmpdir(), 'keywarden-kill-'));
  const faults = [];
  let killed = 0;
  let left = 0;
  try {
    const cwd = repositoryIn(join(home, 'repository'));
    const expected = historyOf(cwd, '--no-cache');
    const names = Object.keys(WRITES);
    const durations = {};
    for (const name of names) durations[name] = await durationOf(cwd, WRITES[name].args);
    for (let round = 0; round < rounds; round++) {
      const name = names[round % names.length];
      const { args, file, whole } = WRITES[name];
      if (random() < 0.5) rmSync(join(cwd, file), { recursive: true, force: true });
      const child = start(cwd, args);
      const done = ended(child);
      await new Promise((resolve) => setTimeout(resolve, random() * durations[name] * 1.1));
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It was faster.
      }
      if ((await done) === 'SIGKILL') killed++;
      for (const path of filesBelow(join(cwd, file))) {
        if (path.endsWith('.tmp')) continue;
        try {
          if (!whole(readFileSync(path, 'utf8'))) faults.push(`round ${round}: ${name} is torn`);
        } catch (thrown) {
          faults.push(`round ${round}: ${name}: ${thrown.message}`);
        }
      }
    }
    if (historyOf(cwd) !== expected) faults.push('the cache changed what is found');
    // What was left is swept by the next run, once it is old enough to be nobody's.
    const temporary = () => filesBelow(cwd).filter((path) => path.endsWith('.tmp'));
    const old = new Date(Date.now() - 120_000);
    for (const path of temporary()) utimesSync(path, old, old);
    left = temporary().length;
    for (const name of names) await ended(start(cwd, WRITES[name].args));
    for (const path of temporary()) faults.push(`left behind: ${path.slice(cwd.length + 1)}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return { rounds, killed, left, faults };
};

if (process.argv[1]?.endsWith('kill.mjs')) {
  const { killed, left, faults, rounds } = await killRounds(
    Number(process.argv[2] ?? 100),
    Number(process.argv[3] ?? 1),
  );
  process.stdout.write(
    `${rounds} rounds, ${killed} killed in time, ${left} temporary files left and swept, ${faults.length} faults\n${faults.join('\n')}`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}
