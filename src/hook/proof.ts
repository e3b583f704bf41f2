import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finished, run } from '../exec.ts';
import { git, tryGitWith } from '../git/command.ts';
import { hooksFolder } from '../git/hooks.ts';
import type { WithWorktree } from './install.ts';

/** What came of letting the hook see a key. */
export interface Proof {
  /** Whether the hook named the key, stopped for another reason, as it does for every commit then, or let the key pass. */
  readonly outcome: 'named' | 'stopped' | 'passed';
  /** What the hook printed. */
  readonly said: string;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A text that looks like an AWS access key ID, and is none that anybody was given. */
const syntheticKey = (): string =>
  ['AK', 'IA', ...Array.from({ length: 16 }, () => BASE32[randomInt(BASE32.length)])].join('');

/**
 * Lets git run its pre-commit hook, as it would for a commit, on an index of its own that holds a synthetic key. Neither
 * the index nor the objects of the repository are touched. Hooks that stand behind ours do not run, since ours stops.
 */
export const proveHook = (repository: WithWorktree): Proof => {
  const { root, gitDir, commonDir, head } = repository;
  const objects = mkdtempSync(join(tmpdir(), 'keywarden-doctor-'));
  const index = join(gitDir, 'keywarden-doctor-index');
  const env = {
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(commonDir, 'objects'),
  };
  const ask = (args: readonly string[], input?: string): string => {
    const { code, stdout, stderr } = tryGitWith(root, args, { env, ...(input === undefined ? {} : { input }) });
    if (code !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
    return stdout.toString().trim();
  };
  try {
    ask(head === undefined ? ['read-tree', '--empty'] : ['read-tree', head]);
    const id = ask(['hash-object', '-w', '--stdin'], `key = ${syntheticKey()}\n`);
    ask(['update-index', '--add', '--cacheinfo', `100644,${id},keywarden-doctor.txt`]);
    const { code, stdout, stderr } = runPreCommit(repository, env);
    const said = `${stdout}${stderr}`.trim();
    if (code === 0) return { outcome: 'passed', said };
    return { outcome: said.includes('keywarden-doctor.txt:1:') ? 'named' : 'stopped', said };
  } finally {
    rmSync(index, { force: true });
    rmSync(`${index}.lock`, { force: true });
    rmSync(objects, { recursive: true, force: true });
  }
};

/** From this version on, git itself finds and runs a hook when it is asked to (git-hook). */
const HOOK_RUN = [2, 36] as const;

const runPreCommit = (repository: WithWorktree, env: NodeJS.ProcessEnv): Finished => {
  const { root } = repository;
  if (isAtLeast(gitVersion(root), HOOK_RUN)) return tryGitWith(root, ['hook', 'run', 'pre-commit'], { env });
  const program = join(hooksFolder(repository), 'pre-commit');
  return run({ program, args: [], cwd: root, env: { ...process.env, ...env } });
};

/** Whether a version is another one or a later one. */
export const isAtLeast = (
  [major, minor]: readonly [number, number],
  [wanted, least]: readonly [number, number],
): boolean => major > wanted || (major === wanted && minor >= least);

/** The version of git, as two numbers. */
export const gitVersion = (cwd: string): readonly [number, number] => {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(git(cwd, ['--version']).toString()) ?? [];
  return [Number(major), Number(minor)];
};
