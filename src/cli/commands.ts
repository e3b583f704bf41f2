import type { Argv } from 'yargs';
import { allowCommand } from './allow.ts';
import { auditCommand } from './audit/command.ts';
import { baselineCommand } from './baseline.ts';
import type { Register } from './command.ts';
import { completionCommand } from './completion/command.ts';
import { configCommand } from './config/commands.ts';
import { doctorCommand } from './doctor.ts';
import { explainCommand } from './explain.ts';
import { hookCommand } from './hook-command.ts';
import { migrateCommand } from './migrate/late.ts';
import { rulesCommand } from './rules/list.ts';
import { initCommand, installCommand, uninstallCommand } from './setup.ts';

/** Makes all commands but `scan` known to a parser; those about accounts speak the language that the arguments ask for. */
export const registerOthers = (parser: Argv, args: readonly string[], register: Register): void => {
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
};
