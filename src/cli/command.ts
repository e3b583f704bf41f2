import type { Argv } from 'yargs';

/** A command of the command line: how it is called, what it takes, and what it does. */
export interface Command<Options> {
  readonly command: string;
  readonly describe: string;
  readonly builder: (parser: Argv) => Argv<Options> | PromiseLike<Argv<Options>>;
  /** Commands that begin with its name. */
  readonly under?: readonly NestedCommand[];
  /** Does it; returns the exit code. */
  readonly run: (options: Options) => Promise<number>;
}

/** Makes a command known to a parser. */
export type Register = <Options>(parser: Argv, command: Command<Options>) => Argv;

/** A command below another, whatever its options. */
export interface NestedCommand {
  readonly registerWith: (register: <Options>(command: Command<Options>) => void) => void;
}

/** Makes a command one below another. */
export const nested = <Options>(command: Command<Options>): NestedCommand => ({
  registerWith: (register) => register(command),
});

/** Keeps the options' type while a command is written down as data. */
export const defineCommand = <Options>(command: Command<Options>): Command<Options> => command;
