import { type Command, type Finished, failed, type Running, run, runBounded, start } from '../exec.ts';

/**
 * Settings of the user or the repository that would start programs of theirs or change what git prints are set aside
 * for our questions. `core.fsmonitor` may name a program (git-config); the rest keeps output machine-readable.
 */
const SETTINGS = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'color.ui=false'];

/**
 * Replacement refs could show other content than what is committed (git-replace), how the user wants path arguments to
 * be read is not for our questions, and nothing may be asked of the user or fetched from a remote.
 */
const ENVIRONMENT = {
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '0',
  GIT_GLOB_PATHSPECS: '0',
  GIT_NOGLOB_PATHSPECS: '0',
  GIT_ICASE_PATHSPECS: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
};

const command = (cwd: string, args: readonly string[]): Command => ({
  program: 'git',
  args: [...SETTINGS, ...args],
  cwd,
  env: { ...process.env, ...ENVIRONMENT },
});

/** Asks git and returns how it ended, whatever the exit code. For questions where "no" is an answer. */
export const tryGit = (cwd: string, args: readonly string[], input?: Uint8Array): Finished =>
  run(command(cwd, args), input);

/** Asks git with something added to its environment, and returns how it ended. */
export const tryGitWith = (
  cwd: string,
  args: readonly string[],
  { env, input }: { readonly env: NodeJS.ProcessEnv; readonly input?: string },
): Finished => {
  const asked = command(cwd, args);
  return run({ ...asked, env: { ...asked.env, ...env } }, input === undefined ? undefined : Buffer.from(input));
};

/** Asks git and returns what it printed. Throws with git's own words when it fails. */
export const git = (cwd: string, args: readonly string[], input?: Uint8Array): Buffer => {
  const asked = command(cwd, args);
  const { code, stdout, stderr } = run(asked, input);
  if (code !== 0) throw failed(asked, code, stderr);
  return stdout;
};

/** Like `git`, but returns undefined when the answer is longer than so many bytes. */
export const gitBounded = (
  cwd: string,
  args: readonly string[],
  { input, mostBytes }: { readonly input: Uint8Array; readonly mostBytes: number },
): Buffer | undefined => {
  const asked = command(cwd, args);
  const result = runBounded(asked, input, mostBytes);
  if (result && result.code !== 0) throw failed(asked, result.code, result.stderr);
  return result?.stdout;
};

/** Starts git for an answer of any size. */
export const startGit = (cwd: string, args: readonly string[], input?: Parameters<typeof start>[1]): Running =>
  start(command(cwd, args), input);

/** Asks git without waiting for it here; resolves with what it printed, rejects with its own words when it fails. */
export const askGit = async (
  cwd: string,
  args: readonly string[],
  input?: Parameters<typeof start>[1],
): Promise<Buffer> => {
  const running = startGit(cwd, args, input);
  const pieces: Buffer[] = [];
  for await (const piece of running.stdout) pieces.push(piece);
  await running.done;
  return Buffer.concat(pieces);
};
