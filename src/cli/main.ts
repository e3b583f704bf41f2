import yargs, { type Argv } from 'yargs';
import { UsageError } from '../errors.ts';
import type { Register } from './command.ts';
import { scanCommand } from './scan.ts';
import { version } from './version.ts';

/** The parser guesses what was meant without saying what is wrong. */
const explained = (message: string): string =>
  message.startsWith('Did you mean') ? `no such command; ${message.replace('Did', 'did')}` : message;

/** Options of `scan` whose value may be left out, and what it then is; the parser would take the argument behind them. */
const VALUES: Readonly<Record<string, string>> = { '--profile': '--profile=text' };

const withValues = (args: readonly string[]): string[] => {
  if (args[0] !== 'scan') return [...args];
  const end = args.indexOf('--');
  return args.map((arg, index) => (end < 0 || index < end ? (VALUES[arg] ?? arg) : arg));
};

/** The types of the parser lack the parameter (https://yargs.js.org/docs/#api-reference-recommendcommands). */
const withoutGuesses = (parser: Argv): Argv =>
  (parser.recommendCommands as (wanted?: boolean) => Argv).call(parser, false);

/** What the parser calls while a command runs, to have its help at hand; undefined in versions that do not. */
interface WithUsage {
  readonly getInternalMethods?: () => { readonly getUsageInstance?: () => { cacheHelpMessage?: () => void } };
}

/** A command that runs reports its errors itself: to lay its help out beforehand takes longer than to scan a file. */
const withoutHelpAhead = (parser: Argv): Argv => {
  const usage = (parser as WithUsage).getInternalMethods?.().getUsageInstance?.();
  if (usage?.cacheHelpMessage) usage.cacheHelpMessage = () => {};
  return parser;
};

/** Scans come first: all other commands, and what they need, are loaded only when one of them is asked for. */
const registerCommands = async (parser: Argv, args: readonly string[], register: Register): Promise<void> => {
  register(parser, scanCommand);
  if (args[0] === 'scan') return;
  const { registerOthers } = await import('./commands.ts');
  registerOthers(parser, args, register);
};

/**
 * Runs a command line.
 * @returns the exit code
 */
export const runCommandLine = async (args: readonly string[]): Promise<number> => {
  let exitCode = 0;
  const register: Register = (parser, { command, describe, builder, run, under = [] }) => {
    const build = (inner: Argv): ReturnType<typeof builder> => {
      for (const { registerWith } of under) registerWith((command) => register(inner, command));
      // What is no command below is a value, not a misspelt one.
      return builder(under.length > 0 ? withoutGuesses(inner) : inner);
    };
    return parser.command(command, describe, build as never, async (options) => {
      exitCode = await run(options as never);
    });
  };
  const parser = yargs(withValues(args)).scriptName('keywarden').usage('$0 <command>\n\nKeeps credentials out of git.');
  await registerCommands(withoutHelpAhead(parser), args, register);
  await parser
    .demandCommand(1, 'expected a command; `keywarden --help` lists them')
    .strict()
    .recommendCommands()
    .help()
    .alias('help', 'h')
    .version(version)
    // Answers the scripts of `completion`; the command that it brings along stays hidden.
    .completion('yargs-completion', false)
    .wrap(Math.min(110, process.stdout.columns ?? 110))
    .exitProcess(false)
    .fail((message, thrown) => {
      throw thrown === undefined || thrown.name === 'YError'
        ? new UsageError(explained(message ?? thrown?.message))
        : thrown;
    })
    .parseAsync();
  return exitCode;
};
