import { UsageError } from '../errors.ts';
import { HOOKS, isHook } from '../hook/names.ts';
import { text } from '../report/text.ts';
import { exitCodeOf } from '../scan/outcome.ts';
import { scan } from '../scan/scan.ts';
import { printError, showsColor } from './print.ts';

/**
 * Runs a git hook, in the folder and with the environment that git gives it. Its report goes to standard error.
 * @returns the exit code; anything but 0 makes git stop
 */
export const runHook = async (name: string | undefined): Promise<number> => {
  if (!isHook(name))
    throw new UsageError(`expected the name of a hook (${HOOKS.join(', ')}), got ${JSON.stringify(name)}`);
  const outcome = await scan({ cwd: process.cwd(), target: { mode: 'staged' } });
  const color = outcome.status !== 'clean' && showsColor(process.stderr);
  printError(text(outcome, { reveal: false, color }));
  return exitCodeOf(outcome);
};
