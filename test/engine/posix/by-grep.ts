import { spawnSync } from 'node:child_process';

/** What the `grep` in PATH says of its version; empty where there is none. */
export const grepVersion = spawnSync('grep', ['--version'], { encoding: 'utf8' }).stdout ?? '';

/** Of some patterns in patterns GNU grep 3.8 never comes to an end. */
const PATIENCE_MS = 5000;

/**
 * The numbers of the lines that it finds, those of whole words with `words`; undefined when it refuses the pattern, or does
 * not come to an end.
 */
export const byGrep = (pattern: string, bytes: Buffer, words: boolean): number[] | undefined => {
  const { status, stdout } = spawnSync('grep', [words ? '-nawE' : '-naE', '-e', pattern, '-'], {
    encoding: 'latin1',
    input: bytes,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    maxBuffer: 1e9,
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  if (status !== 0 && status !== 1) return undefined;
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Number.parseInt(line, 10));
};
