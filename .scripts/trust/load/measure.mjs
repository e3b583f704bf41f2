// Runs a program once under time(1): how it ended, how long it and all it started took, and the memory of the largest.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';
if (!existsSync(TIME)) throw new Error(`expected ${TIME}, which measures memory`);

/** Its standard error must not be mixed up with what time(1) tells. */
const MARK = 'measured:';

/** Runs a command to its end, or ends it after `limit` seconds. */
export const measured = (command, { cwd, env, limit = 500 }) => {
  const { status, stdout, stderr, error } = spawnSync(TIME, ['-f', `${MARK} %e %U %S %M`, ...command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: limit * 1000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) throw error;
  const at = stderr.lastIndexOf(MARK);
  const [wall, user, system, memory] = stderr
    .slice(at + MARK.length)
    .trim()
    .split(' ')
    .map(Number);
  return { status, output: stdout + stderr.slice(0, at), wall, cpu: user + system, memory: Math.round(memory / 1024) };
};
