import yargs, { type Argv } from 'yargs';
import { UsageError } from '../errors.ts';
import { allowCommand } from './allow.ts';
import { auditCommand } from './audit/command.ts';
import { baselineCommand } from './baseline.ts';
import type { Command } from './command.ts';
import { completionCommand } from './completion/command.ts';
import { configCommand } from './config/commands.ts';
import { doctorCommand } from './doctor.ts';
import { explainCommand } from './explain.ts';
import { hookCommand } from './hook-command.ts';
import { migrateCommand } from './migrate/late.ts';
import { rulesCommand } from './rules/list.ts';
import { scanCommand } from './scan.ts';
import { initCommand, installCommand, uninstallCommand } from './setup.ts';
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

/**
 * Runs a command line.
 * @returns the exit code
 */
export const runCommandLine = async (args: readonly string[]): Promise<number> => {
  let exitCode = 0;
  const register = <Options>(parser: Argv, { command, describe, builder, run, under = [] }: Command<Options>): Argv => {
    const build = (inner: Argv): ReturnType<typeof builder> => {
      for (const { registerWith } of under) registerWith((command) => register(inner, command));
      // What is no command below is a value, not a misspelt one.
      return builder(under.length > 0 ? withoutGuesses(inner) : inner);
    };
    return parser.command<Options>(command, describe, build, async (options) => {
      exitCode = await run(options as Options);
    });
  };
  const parser = yargs(withValues(args)).scriptName('keywarden').usage('$0 <command>\n\nKeeps credentials out of git.');
  register(parser, scanCommand);
  register(parser, allowCommand);
  register(parser, baselineCommand);
  register(parser, auditCommand);
  register(parser, configCommand);
  register(parser, initCommand);
  register(parser, installCommand);
  register(parser, uninstallCommand);
  register(parser, doctorCommand);
  register(parser, explainCommand);
  register(parser, rulesCommand);
  register(parser, migrateCommand);
  register(parser, completionCommand);
  register(parser, hookCommand);
  parser.command('account', 'Check an AWS account: root access keys, MFA, billing alerts, trails …', async (nested) => {
    const { eachAccountCommand, speakerFor, withLanguage } = await import('./account/commands.ts');
    const speaker = speakerFor(args);
    eachAccountCommand(speaker, (command) => register(nested, command));
    return withLanguage(nested, speaker, 'account').demandCommand(1, speaker.texts.usage.command);
  });
  register<never>(parser, {
    command: 'key <id>',
    describe: 'Tell whose an AWS access key is: by its id alone, or by asking AWS',
    builder: async (nested) => (await import('./key.ts')).keyCommandFor(args).builder(nested) as never,
    run: async (options) => (await import('./key.ts')).keyCommandFor(args).run(options),
  });
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
