import type { Argv } from 'yargs';
import type { Register } from './command.ts';
import { doctorCommand } from './doctor.ts';
import { hookCommand } from './hook-command.ts';
import { migrateCommand } from './migrate.ts';
import { rulesCommand } from './rules/list.ts';
import { initCommand, installCommand, uninstallCommand } from './setup.ts';

/** Makes all commands but `scan` known to a parser. */
export const registerOthers = (parser: Argv, register: Register): void => {
  register(parser, initCommand);
  register(parser, installCommand);
  register(parser, uninstallCommand);
  register(parser, doctorCommand);
  register(parser, rulesCommand);
  register(parser, migrateCommand);
  register(parser, hookCommand);
  parser.command('account', 'Check an AWS account: root access keys, MFA, billing alerts, trails …', async (nested) => {
    const { eachAccountCommand } = await import('./account/commands.ts');
    eachAccountCommand((command) => register(nested, command));
    return nested.demandCommand(1, 'expected a command; `keywarden account --help` lists them');
  });
  register<never>(parser, {
    command: 'key <id>',
    describe: 'Tell whose an AWS access key is: by its id alone, or by asking AWS',
    builder: async (nested) => (await import('./key.ts')).keyCommand.builder(nested) as never,
    run: async (options) => (await import('./key.ts')).keyCommand.run(options),
  });
};
