import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** How a program ended and what it printed. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string | Uint8Array;
}

/** The built program. */
export const PROGRAM = join(import.meta.dirname, '../dist/bin.cjs');

/** Runs a program to its end. Throws when it cannot be started or is killed, so that no test takes that for an answer. */
export const run = (program: string, args: readonly string[], options: RunOptions): Ended => {
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    ...options,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error) throw error;
  if (status === null) throw new Error(`${program} ${args.join(' ')} was ended by ${signal}`);
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() };
};

/** Runs the built keywarden. */
export const keywarden = (args: readonly string[], options: RunOptions): Ended =>
  run(process.execPath, [PROGRAM, ...args], options);
