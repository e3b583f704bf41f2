import { homedir } from 'node:os';
import { join } from 'node:path';
import { builtInRules } from '../../patterns/index.ts';
import type { LoadOptions } from '../config/load-options.ts';

/** Whether this runs in CI, which sets the variable (`false` and `0` take it back). */
const isCi = ({ CI = '' }: NodeJS.ProcessEnv): boolean => !['', 'false', '0'].includes(CI);

/**
 * The user's own settings file, be it there or not (https://specifications.freedesktop.org/basedir-spec). In CI there is
 * none: what a build says is to depend on the repository, not on who owns the machine.
 */
export const userSettingsFile = (environment: NodeJS.ProcessEnv = process.env): string | undefined => {
  if (isCi(environment)) return undefined;
  return join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'keywarden', 'config.yaml');
};

/**
 * What settings depend on besides the repository's own files.
 * @param folder where npm packages are looked for from
 */
export const surroundings = (folder: string): Omit<LoadOptions, 'readConfig' | 'file'> => ({
  builtInRules,
  folder,
  userFile: userSettingsFile(),
  environment: process.env,
});
