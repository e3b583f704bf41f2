import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { delimiter, isAbsolute } from 'node:path';
import { KeywardenError } from './errors.ts';

/** How to start a program: always without a shell, its arguments as a list. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface Finished {
  /** Exit code; 128 + signal number is not imitated: a killed program throws. */
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const notStarted = (command: Command, cause: Error & { code?: string }): KeywardenError =>
  cause.code === 'ENOENT'
    ? new KeywardenError(
        `${command.program} cannot be started: not found (or the folder ${command.cwd ?? '.'} is gone)`,
        {
          cause,
        },
      )
    : new KeywardenError(`${command.program} cannot be started: ${cause.message}`, { cause });

const killed = (command: Command, signal: string): KeywardenError =>
  new KeywardenError(`${command.program} ${command.args[0] ?? ''} was ended by signal ${signal}`);

const WINDOWS = process.platform === 'win32';

// Windows looks for programs where one stands before it looks at PATH, unless it is told not to.
if (WINDOWS) process.env.NoDefaultCurrentDirectoryInExePath ??= '1';

/**
 * An environment whose PATH names no folders that depend on where one stands, which is in a repository: it could hold a
 * program of git's name.
 */
const apart = (env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv => {
  const folders = env.PATH?.split(delimiter) ?? [];
  return WINDOWS || folders.every(isAbsolute) ? env : { ...env, PATH: folders.filter(isAbsolute).join(delimiter) };
};

const spawnAndWait = (command: Command, input: Uint8Array | undefined, maxBuffer: number) =>
  spawnSync(command.program, command.args, {
    cwd: command.cwd,
    env: apart(command.env),
    input,
    maxBuffer,
    windowsHide: true,
  });

/** Runs a program to its end, for answers that fit in memory. Throws when it cannot be started or is killed. */
export const run = (command: Command, input?: Uint8Array): Finished =>
  finished(command, spawnAndWait(command, input, Number.POSITIVE_INFINITY));

/** Like `run`, but gives up and returns undefined when the answer is longer than so many bytes. */
export const runBounded = (command: Command, input: Uint8Array, mostBytes: number): Finished | undefined => {
  const result = spawnAndWait(command, input, mostBytes);
  return (result.error as NodeJS.ErrnoException | undefined)?.code === 'ENOBUFS'
    ? undefined
    : finished(command, result);
};

const finished = (command: Command, result: SpawnSyncReturns<Buffer>): Finished => {
  if (result.error) throw notStarted(command, result.error);
  if (result.signal) throw killed(command, result.signal);
  return { code: result.status ?? 1, stdout: result.stdout, stderr: result.stderr.toString() };
};

/** A running program whose output is read as it comes. */
export interface Running {
  readonly stdout: AsyncIterable<Buffer>;
  /** Resolves when the program has ended well; rejects with its exit code and messages otherwise. */
  readonly done: Promise<void>;
  /** Ends the program early, when what is left of its output is of no interest. */
  readonly stop: () => void;
  /** What it has said on standard error until now, of a long text the end. */
  readonly messages: () => string;
}

type Input = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Waits until a stream takes more, or takes nothing any more. */
const drained = (stream: NodeJS.WritableStream): Promise<void> =>
  new Promise((resolve) => {
    const finish = () => {
      stream.off('drain', finish).off('close', finish);
      resolve();
    };
    stream.on('drain', finish).on('close', finish);
  });

/** Writes pieces to a stream, as fast as it takes them, and ends it. */
export const feed = async (stream: NodeJS.WritableStream, input: Input): Promise<void> => {
  for await (const piece of input) {
    if (!stream.write(piece)) await drained(stream);
  }
  stream.end();
};

/** Starts a program whose output may be of any size. */
export const start = (command: Command, input: Input = []): Running => {
  const child = spawn(command.program, command.args, { cwd: command.cwd, env: apart(command.env), windowsHide: true });
  let messages = '';
  let stopped = false;
  child.stderr.on('data', (data: Buffer) => {
    messages = (messages + data.toString()).slice(-4096);
  });
  // A program that ends before it has read all its input is judged by its exit code, not by the broken pipe.
  child.stdin.on('error', () => {});
  const done = new Promise<void>((resolve, reject) => {
    feed(child.stdin, input).catch((thrown) => {
      child.kill();
      reject(thrown);
    });
    child.on('error', (cause) => reject(notStarted(command, cause)));
    child.on('close', (code, signal) => {
      if (stopped || code === 0) resolve();
      else if (signal) reject(killed(command, signal));
      else reject(failed(command, code ?? 1, messages));
    });
  });
  done.catch(() => {});
  const stop = () => {
    stopped = true;
    child.kill();
  };
  return { stdout: child.stdout, done, stop, messages: () => messages };
};

/** The error that says which program failed, how, and its own words. */
export const failed = (command: Command, code: number, stderr: string): KeywardenError => {
  const words = stderr.trim();
  const verb = command.args.find((arg) => /^[a-z][a-z-]+$/.test(arg)) ?? '';
  return new KeywardenError(`${command.program} ${verb} failed (exit ${code})${words ? `: ${words}` : ''}`);
};
