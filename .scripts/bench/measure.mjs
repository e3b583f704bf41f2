// Timing of whole processes, side by side: A B C A B C …, so that a machine that slows down slows all of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program is on PATH. */
export const isOnPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/**
 * What is measured sees neither certificates that Node would read at each start, nor our variables that name what is to be
 * measured: they could be settings, which the program reads up on.
 */
const isForAll = (name) => name !== 'NODE_EXTRA_CA_CERTS' && !name.startsWith('KEYWARDEN_');
const surroundings = Object.fromEntries(Object.entries(process.env).filter(([name]) => isForAll(name)));

const quoted = (word) => `'${word.replaceAll("'", "'\\''")}'`;

/**
 * One run: processor time and wall time in milliseconds, as bash counts them for the process and all it started.
 * Throws when the exit code is not one of those expected.
 */
const timed = ({ command, cwd, env, exits = [0], before }) => {
  before?.();
  const script = `TIMEFORMAT='%3R %3U %3S'; time ${command.map(quoted).join(' ')} >/dev/null 2>&1 </dev/null`;
  const options = { cwd, env: { ...surroundings, ...env }, encoding: 'utf8' };
  const { status, stderr, error } = spawnSync('bash', ['-c', script], options);
  if (error) throw error;
  if (!exits.includes(status))
    throw new Error(`${command.join(' ')}: expected exit ${exits.join(' or ')}, got ${status}`);
  const [wall, user, system] = stderr
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { wall, cpu: user + system };
};

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Runs contestants in turn, after one run of each that does not count. */
export const compare = (contestants, runs) => {
  for (const contestant of contestants) timed(contestant);
  const taken = contestants.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, contestant] of contestants.entries()) taken[index].push(timed(contestant));
  }
  return contestants.map(({ name }, index) => ({
    name,
    cpu: median(taken[index].map(({ cpu }) => cpu)),
    wall: median(taken[index].map(({ wall }) => wall)),
    ratio: median(taken[index].map(({ cpu }, run) => cpu / taken[0][run].cpu)),
  }));
};

const cell = (number) => number.toFixed(number < 100 ? 1 : 0).padStart(8);

/** The medians as a table; the ratio is that of processor time, run by run, to the first contestant. */
export const table = (title, results) => {
  const width = Math.max(...results.map(({ name }) => name.length), 10);
  return [
    title,
    `  ${''.padEnd(width)}  CPU ms   wall ms   ratio of CPU`,
    ...results.map(
      ({ name, cpu, wall, ratio }) => `  ${name.padEnd(width)}${cell(cpu)}  ${cell(wall)}   ${ratio.toFixed(2)}`,
    ),
  ];
};

const TIME = '/usr/bin/time';

/** The largest memory of a process in one run, in MiB; undefined where no program tells. */
export const peakMemory = ({ command, cwd, env }) => {
  if (!existsSync(TIME)) return undefined;
  const options = { cwd, env: { ...surroundings, ...env }, encoding: 'utf8' };
  const { stderr } = spawnSync(TIME, ['-f', '%M', ...command], options);
  return Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024);
};
