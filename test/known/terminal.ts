import { spawn } from 'node:child_process';
import type { Repository } from '../repository.ts';
import { PROGRAM } from '../run.ts';

/** How a dialogue ended, and all that the terminal has shown. */
export interface Dialogue {
  readonly code: number;
  readonly shown: string;
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/**
 * Runs the built program on a pseudo-terminal (`script` of util-linux) and types.
 * @param talk pairs of what is waited for and what is then typed
 */
export const onTerminal = (
  { path, env }: Repository,
  args: readonly string[],
  talk: readonly (readonly [string, string])[],
): Promise<Dialogue> => {
  const command = [process.execPath, PROGRAM, ...args].map(quoted).join(' ');
  const child = spawn('script', ['-qefc', command, '/dev/null'], { cwd: path, env: { ...env, TERM: 'dumb' } });
  const left = [...talk];
  let shown = '';
  let read = 0;
  child.stdout.on('data', (data: Buffer) => {
    shown += data.toString();
    for (let next = left[0]; next; next = left[0]) {
      const at = shown.indexOf(next[0], read);
      if (at < 0) return;
      read = at + next[0].length;
      left.shift();
      child.stdin.write(next[1]);
    }
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, shown }));
  });
};
