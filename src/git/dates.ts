import { tryGit } from './command.ts';

/** Git takes words that it does not know for this very moment (git-rev-list, `--since`; date.c, `approxidate`). */
const NOW = /^\s*(?:now|today)\s*$/i;
const MOMENT = 5;

/** Whether git can read a date of which commits are asked for. */
export const isDate = (cwd: string, text: string): boolean => {
  if (NOW.test(text)) return true;
  const asked = Math.floor(Date.now() / 1000);
  const { code, stdout } = tryGit(cwd, ['rev-parse', `--since=${text}`]);
  const seconds = /^--max-age=(\d+)/.exec(stdout.toString())?.[1];
  return code === 0 && seconds !== undefined && Math.abs(Number(seconds) - asked) > MOMENT;
};
