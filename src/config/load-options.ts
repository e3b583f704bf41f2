import type { Rule } from '../engine/rule.ts';

/** What settings are read with. */
export interface LoadOptions {
  /** Gives the text of a file of the repository by its path from the top, undefined when there is none. */
  readonly readConfig: (name: string) => Promise<string | undefined>;
  readonly builtInRules: readonly Rule[];
  /** A file that was asked for by name instead of the usual ones. */
  readonly file?: string;
  /** The folder that npm packages are looked for from. Default: there are none. */
  readonly folder?: string | undefined;
  /** The user's own settings file, by its absolute path. Default: there is none. */
  readonly userFile?: string | undefined;
  /** Environment variables that hold settings. Default: there are none. */
  readonly environment?: NodeJS.ProcessEnv;
}
