import type { Argv } from 'yargs';

/** A command of the command line: how it is called, what it takes, and what it does. */
export interface Command<Options> {
  readonly command: string;
  readonly describe: string;
  readonly builder: (parser: Argv) => Argv<Options> | PromiseLike<Argv<Options>>;
  /** Does it; returns the exit code. */
  readonly run: (options: Options) => Promise<number>;
}

/** Keeps the options' type while a command is written down as data. */
export const defineCommand = <Options>(command: Command<Options>): Command<Options> => command;
