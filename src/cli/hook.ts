import { UsageError } from '../errors.ts';
import { readHanded } from '../git/handed.ts';
import { HOOKS, type HookName, isHook } from '../hook/names.ts';
import { planOf } from '../hook/plan.ts';
import { text } from '../report/text.ts';
import { exitCodeOf, type Outcome } from '../scan/outcome.ts';
import type { ScanTarget } from '../scan/request.ts';
import { scan } from '../scan/scan.ts';
import { printError, showsColor } from './print.ts';

/** What those who pushed are told; they see it with `remote:` before each line, and have no keywarden of their own to ask. */
const REJECTED = [
  'The push is rejected: the commits named above hold credentials, and everybody who can read this repository would have',
  'them. Take them out of these commits (the last one: git commit --amend; older ones: git rebase -i), then push again.',
  'A credential that was pushed anywhere before has to be revoked as well.',
].join('\n');

const SERVER: readonly HookName[] = ['pre-receive', 'update'];

/** The hook that runs at every commit needs nothing of the world to know what it scans. */
const targetsOf = async (hook: HookName, args: readonly string[]): Promise<readonly ScanTarget[]> => {
  if (hook === 'pre-commit') return [{ mode: 'staged', handed: await readHanded() }];
  const { hookWorld } = await import('../hook/world.ts');
  return planOf(
    hook,
    hookWorld(process.cwd(), args, () => process.stdin),
  );
};

const report = (outcome: Outcome): void => {
  const color = outcome.status !== 'clean' && showsColor(process.stderr);
  printError(text(outcome, { reveal: false, color }));
};

/**
 * Runs a git hook, in the folder and with the environment that git gives it. Its report goes to standard error.
 * @param args what git gives the hook
 * @returns the exit code; anything but 0 makes git stop
 */
export const runHook = async (name: string | undefined, args: readonly string[]): Promise<number> => {
  if (!isHook(name))
    throw new UsageError(`expected the name of a hook (${HOOKS.join(', ')}), got ${JSON.stringify(name)}`);
  let exitCode = 0;
  for (const target of await targetsOf(name, args)) {
    const outcome = await scan({ cwd: process.cwd(), target });
    // What was looked at a second time is told about only when that has brought something up.
    if (name !== 'commit-msg' || outcome.status !== 'clean') report(outcome);
    exitCode = Math.max(exitCode, exitCodeOf(outcome));
  }
  // The installed hook says so when its quick way is out of date.
  if (process.env.KEYWARDEN_QUICK === 'stale') {
    const { renewQuickWay } = await import('./quick.ts');
    for (const line of await renewQuickWay(process.cwd())) printError(`keywarden: ${line}\n`);
  }
  if (exitCode === 1 && SERVER.includes(name)) printError(`${REJECTED}\n`);
  return exitCode;
};
